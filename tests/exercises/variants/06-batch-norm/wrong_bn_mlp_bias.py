"""Keeps the biases."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "A hidden dense layer has biases"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(layers.Dense(units))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
