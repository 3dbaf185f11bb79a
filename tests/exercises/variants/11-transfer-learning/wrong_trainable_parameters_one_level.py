"""Looks into the models in the model, and no deeper."""

# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "For a model that holds a model that holds a model"
# ///
from keras import layers


def trainable_parameters(model):
    found = []
    for layer in model.layers:
        found += getattr(layer, "layers", [layer])
    trainable = 0
    for layer in found:
        fixed = isinstance(layer, layers.BatchNormalization)
        trainable += (layer.count_params() // (2 if fixed else 1)) if layer.trainable else 0
    return trainable, model.count_params() - trainable
