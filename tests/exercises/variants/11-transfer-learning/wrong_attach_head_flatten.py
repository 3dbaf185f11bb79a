"""Flattens the maps."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "Average each feature map over its positions"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.Flatten()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
