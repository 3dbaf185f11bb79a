"""Compiles the model."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "The model is compiled"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
    model.compile("adam", "sparse_categorical_crossentropy")
    return model
