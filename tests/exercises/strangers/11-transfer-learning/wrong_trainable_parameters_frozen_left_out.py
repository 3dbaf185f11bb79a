"""Counts only the moving statistics as fixed and leaves frozen weights out of both numbers."""

# /// answer
# cell = "trainable_parameters"
# breaks = "A frozen layer's parameters cannot change."
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    statistics = sum(int(np.prod(weight.shape)) for weight in model.weights if "moving" in weight.path)
    return trainable, statistics
