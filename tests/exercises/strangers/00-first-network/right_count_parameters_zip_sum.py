"""Sums over neighbouring sizes."""


# /// answer
# cell = "count_parameters"
# ///
def count_parameters(layer_sizes):
    return sum(m * n + n for m, n in zip(layer_sizes[:-1], layer_sizes[1:]))
