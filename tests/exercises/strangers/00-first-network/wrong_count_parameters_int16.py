"""Counts in 16 bits, which overflow for larger networks."""

# /// answer
# cell = "count_parameters"
# breaks = "Return the number of parameters as an integer"
# ///
import numpy as np


def count_parameters(layer_sizes):
    sizes = np.array(layer_sizes, dtype=np.int16)
    return int(np.sum(sizes[:-1] * sizes[1:] + sizes[1:], dtype=np.int16))
