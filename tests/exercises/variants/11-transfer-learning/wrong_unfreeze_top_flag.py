"""Leaves the flag of the base as it comes."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "which comes frozen as a whole, n=2: training would change nothing"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    for layer in base.layers:
        layer.trainable = False
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
    return base
