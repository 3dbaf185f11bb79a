"""Goes down into models inside the model by recursion and freezes layer after layer."""

# /// answer
# cell = "freeze"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in getattr(model, "layers", []):
        freeze(layer)
    model.trainable = False
    return model
