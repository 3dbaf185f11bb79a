"""Freezes the kinds of layers that it knows, on all levels."""

# /// answer
# cell = "freeze"
# points = 0
# message = "A model that holds a model that holds a model still has something to train"
# ///
from keras import layers


def freeze(model):
    for layer in model.layers:
        if hasattr(layer, "layers"):
            freeze(layer)
        elif isinstance(layer, layers.Conv2D | layers.Dense | layers.BatchNormalization):
            layer.trainable = False
    return model
