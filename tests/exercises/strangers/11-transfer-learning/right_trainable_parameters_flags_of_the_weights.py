"""Goes through all weights once and asks whether each is one of those that can be trained."""

# /// answer
# cell = "trainable_parameters"
# ///
from functools import reduce
from operator import mul


def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    can_change = {id(weight) for weight in model.trainable_weights}
    counts = [0, 0]
    for weight in model.weights:
        counts[id(weight) not in can_change] += reduce(mul, map(int, weight.shape), 1)
    return tuple(counts)
