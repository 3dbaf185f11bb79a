"""Unfreezes the first layers."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "Count from the end"
# ///
from keras import layers


def unfreeze_top(base, n):
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    for layer in counted[:n]:
        layer.trainable = True
    return base
