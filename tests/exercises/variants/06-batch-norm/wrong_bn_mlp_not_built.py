"""Leaves the inputs out."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "The model is not built"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([])
    for units in hidden:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
