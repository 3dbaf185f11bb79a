"""Sets the flags of the weights, not of the layers, so that moving statistics still move."""

# /// answer
# cell = "freeze"
# breaks = "the frozen model is called with `training=True`, its moving statistics do not move."
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for weight in model.weights:
        weight.trainable = False
    return model
