"""Takes the sizes out of the caller's list."""

# /// answer
# cell = "count_parameters"
# points = 0
# message = "leave it as it is"
# ///
def count_parameters(layer_sizes):
    total, inputs = 0, layer_sizes.pop(0)
    while layer_sizes:
        units = layer_sizes.pop(0)
        total += inputs * units + units
        inputs = units
    return total
