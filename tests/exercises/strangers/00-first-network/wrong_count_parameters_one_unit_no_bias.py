"""Leaves out the bias of a layer with a single unit."""


# /// answer
# cell = "count_parameters"
# breaks = "a bias for every unit"
# ///
def count_parameters(layer_sizes):
    total = 0
    for m, n in zip(layer_sizes, layer_sizes[1:]):
        total += m * n
        if n > 1:
            total += n
    return total
