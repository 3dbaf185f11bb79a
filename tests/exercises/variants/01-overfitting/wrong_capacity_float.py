"""Returns a float."""
# /// answer
# cell = "capacity"
# points = 0
# message = "return an int"
# ///


def capacity(layer_sizes):
    total = 0.0
    for inputs, units in zip(layer_sizes[:-1], layer_sizes[1:], strict=True):
        total += inputs * units + units
    return total
