"""Forgets the biases."""
# /// answer
# cell = "capacity"
# points = 0
# message = "the weights alone"
# ///


def capacity(layer_sizes):
    return sum(a * b for a, b in zip(layer_sizes, layer_sizes[1:], strict=False))
