"""Gives all hidden layers the size of the first."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "the dense layers have"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes[0],))])
    for _ in layer_sizes[1:-1]:
        model.add(layers.Dense(layer_sizes[1], use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(layer_sizes[-1], activation="softmax"))
    return model
