"""Lets Keras count."""

# /// answer
# cell = "count_parameters"
# ///
import keras
from keras import layers


def count_parameters(layer_sizes):
    stack = [keras.Input((layer_sizes[0],))]
    stack += [layers.Dense(units) for units in layer_sizes[1:]]
    return keras.Sequential(stack).count_params()
