"""Freezes convolutions, dense layers and batch normalization alone, not other layers or models inside."""

# /// answer
# cell = "freeze"
# breaks = "with every layer frozen, also those of a model inside it"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in model.layers:
        if isinstance(layer, layers.Conv2D | layers.Dense | layers.BatchNormalization):
            layer.trainable = False
    return model
