"""Gives the unfrozen layers new weights."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "the weights have changed"
# ///
import numpy as np
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
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
        layer.set_weights([np.random.normal(0, 0.1, weight.shape) for weight in layer.get_weights()])
    return base
