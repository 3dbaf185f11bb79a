"""Takes what there is."""

# /// answer
# cell = "unfreeze_top"
# points = 2
# message = "A slice would take what there is"
# ///
from keras import layers


def unfreeze_top(base, n):
    base.trainable = True
    for layer in base.layers:
        layer.trainable = False
    counted = [
        layer for layer in base.layers if layer.weights and not isinstance(layer, layers.BatchNormalization)
    ]
    for layer in counted[::-1][: max(n, 0)]:
        layer.trainable = True
    return base
