"""One nested list comprehension, flattened by chain."""

# /// answer
# cell = "bn_mlp"
# ///
from itertools import chain


def bn_mlp(layer_sizes):
    blocks = (
        (layers.Dense(units, use_bias=False), layers.BatchNormalization(), layers.Activation("relu"))
        for units in layer_sizes[1:-1]
    )
    head = layers.Dense(layer_sizes[-1], activation="softmax")
    return keras.Sequential([layers.Input((layer_sizes[0],)), *chain.from_iterable(blocks), head])
