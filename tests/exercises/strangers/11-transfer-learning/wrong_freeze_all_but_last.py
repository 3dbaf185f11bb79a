"""Leaves out the last layer, which in the example has no weights."""

# /// answer
# cell = "freeze"
# breaks = "training cannot"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in model.layers[:-1]:
        layer.trainable = False
    return model
