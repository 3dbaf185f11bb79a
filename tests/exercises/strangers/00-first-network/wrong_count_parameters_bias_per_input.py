"""Adds a bias for every input of a layer instead of every unit."""


# /// answer
# cell = "count_parameters"
# breaks = "a bias for every unit"
# ///
def count_parameters(layer_sizes):
    total = 0
    for m, n in zip(layer_sizes[:-1], layer_sizes[1:]):
        total += m * n + m
    return total
