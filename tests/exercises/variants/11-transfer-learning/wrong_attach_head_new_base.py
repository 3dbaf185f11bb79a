"""Puts the head on a copy of the base with new weights."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "has other weights than the base that was given"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base = keras.models.clone_model(base)
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
