"""Folds the hidden layers over the input with functools.reduce."""

# /// answer
# cell = "bn_mlp"
# ///
from functools import reduce


def bn_mlp(layer_sizes):
    def hidden(signal, units):
        return layers.ReLU()(layers.BatchNormalization()(layers.Dense(units, use_bias=False)(signal)))

    start = keras.Input(shape=(layer_sizes[0],), name="features")
    end = reduce(hidden, layer_sizes[1:-1], start)
    return keras.Model(start, layers.Dense(layer_sizes[-1], "softmax", name="classes")(end))
