"""Walks through all layers with a stack and freezes the model itself at the end."""

# /// answer
# cell = "freeze"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    waiting = [model]
    while waiting:
        layer = waiting.pop()
        waiting.extend(getattr(layer, "layers", ()))
        layer.trainable = False
    return model
