"""Uses NumPy and returns a NumPy integer."""

# /// answer
# cell = "count_parameters"
# ///
import numpy as np


def count_parameters(layer_sizes):
    sizes = np.asarray(layer_sizes)
    return np.sum(sizes[:-1] * sizes[1:] + sizes[1:])
