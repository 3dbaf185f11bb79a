"""Adds layer by layer, the bias as one more input."""


# /// answer
# cell = "count_parameters"
# ///
def count_parameters(layer_sizes):
    total = 0
    for i in range(1, len(layer_sizes)):
        total += (layer_sizes[i - 1] + 1) * layer_sizes[i]
    return total
