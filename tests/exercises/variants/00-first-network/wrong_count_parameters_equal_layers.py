"""Counts layers of the same sizes once."""

# /// answer
# cell = "count_parameters"
# points = 0
# message = "Add up, over all"
# ///
def count_parameters(layer_sizes):
    pairs = set(zip(layer_sizes[:-1], layer_sizes[1:], strict=True))
    return sum(inputs * units + units for inputs, units in pairs)
