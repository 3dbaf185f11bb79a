"""Counts a bias per input of each layer instead of per unit."""


# /// answer
# cell = "count_parameters"
# points = 0
# message = "one bias for each unit"
# ///
def count_parameters(layer_sizes):
    return sum(a * b + a for a, b in zip(layer_sizes[:-1], layer_sizes[1:], strict=True))
