"""Puts ReLU before the softmax of the output too."""

# /// answer
# cell = "build_mlp"
# points = 1
# message = "and not at the output"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            keras.Input((inputs,)),
            *[layers.Dense(units, activation="relu") for units in hidden],
            layers.Dense(classes, activation="relu"),
            layers.Softmax(),
        ]
    )
