"""Takes pairs that do not overlap."""


# /// answer
# cell = "count_parameters"
# breaks = "then the units of each layer"
# ///
def count_parameters(layer_sizes):
    return sum(m * n + n for m, n in zip(layer_sizes[::2], layer_sizes[1::2]))
