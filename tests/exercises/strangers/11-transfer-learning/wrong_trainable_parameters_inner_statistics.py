"""Goes through the layers and splits only batch normalization that lies directly in the model."""

# /// answer
# cell = "trainable_parameters"
# breaks = "The model may"
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable, fixed = 0, 0
    for layer in model.layers:
        count = layer.count_params()
        if not layer.trainable:
            fixed += count
        elif isinstance(layer, layers.BatchNormalization):
            trainable, fixed = trainable + count // 2, fixed + count // 2
        else:
            trainable += count
    return trainable, fixed
