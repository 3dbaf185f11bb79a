"""Makes a layer of the input size too."""

# /// answer
# cell = "build_mlp"
# points = 0
# message = "the input, which is no layer"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            keras.Input((inputs,)),
            layers.Dense(inputs, activation="relu"),
            *[layers.Dense(units, activation="relu") for units in hidden],
            layers.Dense(classes, activation="softmax"),
        ]
    )
