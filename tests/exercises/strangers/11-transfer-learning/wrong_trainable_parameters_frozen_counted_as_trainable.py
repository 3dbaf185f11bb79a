"""Takes only the moving statistics for fixed, whatever is frozen."""

# /// answer
# cell = "trainable_parameters"
# breaks = "A frozen layer's parameters cannot change."
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable, fixed = 0, 0
    for weight in model.weights:
        size = int(np.prod(weight.shape))
        if "moving" in weight.name:
            fixed += size
        else:
            trainable += size
    return trainable, fixed
