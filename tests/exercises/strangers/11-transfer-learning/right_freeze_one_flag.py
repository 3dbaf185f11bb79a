"""Sets the flag of the model, which Keras hands on to all layers inside."""

# /// answer
# cell = "freeze"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    model.trainable = False
    return model
