"""Adds dropout."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "and nothing else"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
        model.add(layers.Dropout(0.2))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
