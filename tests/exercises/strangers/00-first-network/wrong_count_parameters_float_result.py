"""Returns a float."""

# /// answer
# cell = "count_parameters"
# breaks = "as an integer"
# ///
import numpy as np


def count_parameters(layer_sizes):
    sizes = np.array(layer_sizes, dtype=float)
    return float(np.sum(sizes[:-1] * sizes[1:]) + np.sum(sizes[1:]))
