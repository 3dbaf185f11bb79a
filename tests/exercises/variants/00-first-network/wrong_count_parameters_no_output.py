"""Leaves out the output layer."""


# /// answer
# cell = "count_parameters"
# points = 0
# message = "with the output layer"
# ///
def count_parameters(layer_sizes):
    sizes = layer_sizes[:-1]
    return sum(a * b + b for a, b in zip(sizes[:-1], sizes[1:], strict=True))
