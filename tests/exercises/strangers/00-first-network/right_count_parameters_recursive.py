"""Counts the first layer and recurses on the rest."""


# /// answer
# cell = "count_parameters"
# ///
def count_parameters(layer_sizes):
    if len(layer_sizes) < 2:
        return 0
    m, n, *rest = layer_sizes
    return n * (m + 1) + count_parameters([n] + rest)
