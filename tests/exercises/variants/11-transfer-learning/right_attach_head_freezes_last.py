"""Freezes layer by layer, after the model is built, and calls the base with training=False."""

# /// answer
# cell = "attach_head"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    inputs = keras.Input(base.input_shape[1:])
    x = base(inputs, training=False)
    x = layers.GlobalAveragePooling2D(name="pooling")(x)
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
    for layer in model.get_layer(base.name).layers:
        layer.trainable = False
    return model
