"""Stops after four layers as in the example."""


# /// answer
# cell = "count_parameters"
# breaks = "then the units of each layer"
# ///
def count_parameters(layer_sizes):
    total = 0
    for i in range(4):
        if i + 1 < len(layer_sizes):
            total += layer_sizes[i] * layer_sizes[i + 1] + layer_sizes[i + 1]
    return total
