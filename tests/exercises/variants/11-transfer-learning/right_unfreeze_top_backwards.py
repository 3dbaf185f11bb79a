"""Walks from the end and counts."""

# /// answer
# cell = "unfreeze_top"
# ///
from keras import layers


def unfreeze_top(base, n):
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    left = n
    for layer in reversed(base.layers):
        if left > 0 and layer.weights and not isinstance(layer, layers.BatchNormalization):
            layer.trainable = True
            left -= 1
    if left != 0:
        raise ValueError("There are not that many layers.")
    return base
