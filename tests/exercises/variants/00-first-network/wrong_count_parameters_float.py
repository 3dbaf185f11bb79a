"""Returns a float."""

# /// answer
# cell = "count_parameters"
# points = 0
# message = "an integer"
# ///
import numpy as np


def count_parameters(layer_sizes):
    inputs, units = np.array(layer_sizes[:-1], float), np.array(layer_sizes[1:], float)
    return float(inputs @ units + units.sum())
