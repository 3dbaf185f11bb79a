"""Counts what can be trained and takes the rest of count_params for fixed."""

# /// answer
# cell = "trainable_parameters"
# ///
import math


def trainable_parameters(model):
    """Return how many of the model's numbers training can change, and how many it cannot."""
    moving = sum(math.prod(weight.shape) for weight in model.trainable_weights)
    return int(moving), int(model.count_params() - moving)
