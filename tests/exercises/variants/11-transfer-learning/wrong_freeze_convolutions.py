"""Leaves batch normalization out."""

# /// answer
# cell = "freeze"
# points = 0
# message = "still has something to train: norm1, norm2"
# ///
from keras import layers


def freeze(model):
    for layer in model.layers:
        if not isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    return model
