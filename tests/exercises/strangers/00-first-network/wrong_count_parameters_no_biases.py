"""Forgets the biases."""


# /// answer
# cell = "count_parameters"
# breaks = "and a bias for every unit"
# ///
def count_parameters(layer_sizes):
    return sum(m * n for m, n in zip(layer_sizes, layer_sizes[1:]))
