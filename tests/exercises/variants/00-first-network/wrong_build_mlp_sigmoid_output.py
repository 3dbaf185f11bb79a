"""Takes sigmoid for the output."""

# /// answer
# cell = "build_mlp"
# points = 1
# message = "the output layer needs a softmax"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    return keras.Sequential(
        [
            keras.Input((inputs,)),
            *[layers.Dense(units, activation="relu") for units in hidden],
            layers.Dense(classes, activation="sigmoid"),
        ]
    )
