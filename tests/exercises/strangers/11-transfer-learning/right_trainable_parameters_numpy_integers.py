"""Returns NumPy integers instead of ints."""

# /// answer
# cell = "trainable_parameters"
# ///
def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    trainable = np.sum([np.prod(weight.shape) for weight in model.trainable_weights], dtype=np.int64)
    fixed = np.sum([np.prod(weight.shape) for weight in model.non_trainable_weights], dtype=np.int64)
    return trainable, fixed
