"""Forgets the biases."""


# /// answer
# cell = "count_parameters"
# points = 0
# message = "Every unit has a bias too"
# ///
def count_parameters(layer_sizes):
    return sum(a * b for a, b in zip(layer_sizes[:-1], layer_sizes[1:], strict=True))
