"""Sums the products of the shapes of both lists of weights."""

# /// answer
# cell = "trainable_parameters"
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    fixed = sum(int(np.prod(weight.shape)) for weight in model.non_trainable_weights)
    return trainable, fixed
