"""Builds the network of the example whatever the sizes are."""

# /// answer
# cell = "build_mlp"
# points = 0
# message = "each later number is one dense layer"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    return keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(64, activation="relu"),
            layers.Dense(32, activation="relu"),
            layers.Dense(64, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
