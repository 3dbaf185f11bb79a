"""Returns a list instead of a tuple."""

# /// answer
# cell = "trainable_parameters"
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    kinds = (model.trainable_weights, model.non_trainable_weights)
    return [sum(int(np.prod(weight.shape)) for weight in weights) for weights in kinds]
