"""Counts units instead of parameters."""


# /// answer
# cell = "count_parameters"
# points = 0
# message = "inputs times units"
# ///
def count_parameters(layer_sizes):
    return sum(layer_sizes[1:])
