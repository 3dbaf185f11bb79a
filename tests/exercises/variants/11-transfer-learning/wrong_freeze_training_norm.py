"""Freezes the model and sets batch normalization free again."""

# /// answer
# cell = "freeze"
# points = 0
# message = "its moving statistics moved"
# ///
from keras import layers


def freeze(model):
    model.trainable = False
    for layer in model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = True
    return model
