"""Gives the inputs biases too."""
# /// answer
# cell = "capacity"
# points = 0
# message = "The inputs are data"
# ///


def capacity(layer_sizes):
    weights = sum(a * b for a, b in zip(layer_sizes, layer_sizes[1:], strict=False))
    return weights + sum(layer_sizes)
