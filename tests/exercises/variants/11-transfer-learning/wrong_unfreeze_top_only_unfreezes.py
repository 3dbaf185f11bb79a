"""Unfreezes the top, and freezes nothing."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "(BatchNormalization)"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
    return base
