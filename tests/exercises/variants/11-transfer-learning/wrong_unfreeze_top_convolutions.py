"""Counts convolutions alone."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "and should change layer"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [layer for layer in base.layers if isinstance(layer, layers.Conv2D)]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
    return base
