"""Freezes only layers named as those of the example."""

# /// answer
# cell = "freeze"
# breaks = "with every layer frozen, also those of a model inside it"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in model.layers:
        if layer.name.startswith(("conv", "norm", "dense", "base", "head")):
            layer.trainable = False
    return model
