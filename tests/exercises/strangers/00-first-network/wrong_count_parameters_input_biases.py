"""Counts biases for the inputs too when there are hidden layers."""


# /// answer
# cell = "count_parameters"
# breaks = "first the number of inputs"
# ///
def count_parameters(layer_sizes):
    weights = sum(m * n for m, n in zip(layer_sizes, layer_sizes[1:]))
    if len(layer_sizes) == 2:
        return weights + layer_sizes[1]
    return weights + sum(layer_sizes)
