"""Trusts that the base's flag unfreezes all layers, and freezes those below."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "which comes with its layers frozen below number 3, n=4"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    base.trainable = True
    for layer in base.layers:
        if layer not in counted[len(counted) - n :]:
            layer.trainable = False
    return base
