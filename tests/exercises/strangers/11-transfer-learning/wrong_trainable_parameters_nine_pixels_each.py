"""Multiplies only the last two sizes of a shape and 9, which fits 3 by 3 filters and vectors alone."""

# /// answer
# cell = "trainable_parameters"
# breaks = "count the numbers in them."
# ///
def _size(weight):
    if len(weight.shape) == 4:
        return 9 * weight.shape[-2] * weight.shape[-1]
    return int(np.prod(weight.shape))


def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    return sum(map(_size, model.trainable_weights)), sum(map(_size, model.non_trainable_weights))
