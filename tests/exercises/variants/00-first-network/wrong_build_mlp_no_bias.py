"""Builds layers without biases."""

# /// answer
# cell = "build_mlp"
# points = 0
# message = "one dense layer with biases"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            keras.Input((inputs,)),
            *[layers.Dense(units, activation="relu", use_bias=False) for units in hidden],
            layers.Dense(classes, activation="softmax"),
        ]
    )
