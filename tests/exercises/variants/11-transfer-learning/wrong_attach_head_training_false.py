"""Trusts in training=False, which freezes nothing."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "should change the head alone"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    name = base.name  # the base keeps its name
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs, training=False))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
