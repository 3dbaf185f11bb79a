"""Adds the layers one by one."""

# /// answer
# cell = "build_mlp"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    model = keras.Sequential()
    model.add(keras.Input(shape=(layer_sizes[0],)))
    for units in layer_sizes[1:-1]:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
