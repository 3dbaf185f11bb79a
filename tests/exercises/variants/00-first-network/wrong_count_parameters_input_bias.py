"""Gives every input a bias."""


# /// answer
# cell = "count_parameters"
# points = 0
# message = "Inputs are given, not computed"
# ///
def count_parameters(layer_sizes):
    weights = sum(a * b for a, b in zip(layer_sizes[:-1], layer_sizes[1:], strict=True))
    return weights + sum(layer_sizes)
