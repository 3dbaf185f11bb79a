"""Counts half of each batch normalization as trainable even if it is frozen."""

# /// answer
# cell = "trainable_parameters"
# breaks = "A frozen layer's parameters cannot change."
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable, fixed = 0, 0
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            inner = trainable_parameters(layer)
            trainable, fixed = trainable + inner[0], fixed + inner[1]
        elif isinstance(layer, layers.BatchNormalization):
            trainable += layer.count_params() // 2
            fixed += layer.count_params() // 2
        elif layer.trainable:
            trainable += layer.count_params()
        else:
            fixed += layer.count_params()
    return trainable, fixed
