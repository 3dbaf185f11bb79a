"""Forgets the activation of the hidden layers."""

# /// answer
# cell = "build_mlp"
# points = 1
# message = "ReLU belongs after each of them"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            keras.Input((inputs,)),
            *[layers.Dense(units) for units in hidden],
            layers.Dense(classes, activation="softmax"),
        ]
    )
