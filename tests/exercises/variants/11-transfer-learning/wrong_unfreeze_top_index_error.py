"""Lets the list raise its own error."""

# /// answer
# cell = "unfreeze_top"
# points = 2
# message = "this must raise a ValueError, not a IndexError"
# ///
from keras import layers


def unfreeze_top(base, n):
    if n < 0:
        raise ValueError("n is negative")
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    top = [counted[-1 - place] for place in range(n)]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer in top
    return base
