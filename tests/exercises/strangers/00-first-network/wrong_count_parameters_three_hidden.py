"""Assumes none or exactly three hidden layers of which the first is as wide as the input."""


# /// answer
# cell = "count_parameters"
# breaks = "a list such as `[64, 64, 32, 64, 10]`"
# ///
def count_parameters(layer_sizes):
    inputs, outputs = layer_sizes[0], layer_sizes[-1]
    if len(layer_sizes) == 2:
        return inputs * outputs + outputs
    first, second, third = inputs, layer_sizes[2], layer_sizes[3] if len(layer_sizes) > 3 else 0
    return (inputs + 1) * first + (first + 1) * second + (second + 1) * third + (third + 1) * outputs
