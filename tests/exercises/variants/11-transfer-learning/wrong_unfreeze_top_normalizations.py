"""Takes every kind of normalization for batch normalization."""

# /// answer
# cell = "unfreeze_top"
# points = 1
# message = "LayerNormalization"
# ///
from keras import layers


def unfreeze_top(base, n):
    counted = [layer for layer in base.layers if layer.weights and "Normalization" not in type(layer).__name__]
    if not 0 <= n <= len(counted):
        raise ValueError("n")
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    for layer in counted[len(counted) - n :]:
        layer.trainable = True
    return base
