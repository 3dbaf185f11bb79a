"""Doesn't tell the network its input size."""

# /// answer
# cell = "build_mlp"
# points = 0
# message = "has no weights yet"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    _, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            *[layers.Dense(units, activation="relu") for units in hidden],
            layers.Dense(classes, activation="softmax"),
        ]
    )
