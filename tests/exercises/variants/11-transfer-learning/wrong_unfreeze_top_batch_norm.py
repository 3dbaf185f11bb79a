"""Unfreezes batch normalization along with the convolution below it."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "Batch normalization stays frozen"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    base.trainable = n > 0
    first = base.layers.index(counted[-n]) if n else 0
    for layer in base.layers[:first]:
        layer.trainable = False
    return base
