"""Sums a set, so layers with equal counts are counted once."""


# /// answer
# cell = "count_parameters"
# breaks = "a weight for every pair and a bias for every unit"
# ///
def count_parameters(layer_sizes):
    return sum({(m + 1) * n for m, n in zip(layer_sizes, layer_sizes[1:])})
