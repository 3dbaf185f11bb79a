"""Collects names first."""

# /// answer
# cell = "unfreeze_top"
# ///
from keras import layers


def unfreeze_top(base, n):
    names = [
        layer.name
        for layer in base.layers
        if layer.count_params() and type(layer) is not layers.BatchNormalization
    ]
    if n < 0 or n > len(names):
        raise ValueError(f"n is {n}.")
    top = names[::-1][:n]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in top
    return base
