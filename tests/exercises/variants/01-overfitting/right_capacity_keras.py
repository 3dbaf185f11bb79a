"""Builds the network and lets Keras count."""
# /// answer
# cell = "capacity"
# ///
import keras
from keras import layers


def capacity(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for units in layer_sizes[1:]:
        model.add(layers.Dense(units))
    return model.count_params()
