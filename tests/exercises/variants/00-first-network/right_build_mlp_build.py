"""Builds the weights with build instead of an Input."""

# /// answer
# cell = "build_mlp"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    stack = [layers.Dense(units, activation="relu") for units in layer_sizes[1:-1]]
    model = keras.Sequential([*stack, layers.Dense(layer_sizes[-1], activation="softmax")])
    model.build((None, layer_sizes[0]))
    return model
