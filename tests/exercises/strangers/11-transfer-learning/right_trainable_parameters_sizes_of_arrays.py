"""Turns the weights into NumPy arrays and adds up their sizes in a small function."""

# /// answer
# cell = "trainable_parameters"
# ///
def _count(weights):
    total = 0
    for weight in weights:
        total += keras.ops.convert_to_numpy(weight).size
    return int(total)


def trainable_parameters(model) -> tuple[int, int]:
    """Return how many of the model's numbers training can change, and how many it cannot."""
    return _count(model.trainable_weights), _count(model.non_trainable_weights)
