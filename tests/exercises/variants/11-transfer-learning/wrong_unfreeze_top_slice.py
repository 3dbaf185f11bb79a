"""Lets a slice decide: with n=0 it takes all, and errors pass unseen."""

# /// answer
# cell = "unfreeze_top"
# points = 0
# message = "and should change nothing"
# ///
from keras import layers


def unfreeze_top(base, n):
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    for layer in counted[-n:]:
        layer.trainable = True
    return base
