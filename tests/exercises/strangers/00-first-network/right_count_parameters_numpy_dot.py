"""A dot product of inputs plus one with units."""

# /// answer
# cell = "count_parameters"
# ///
import numpy as np


def count_parameters(layer_sizes):
    sizes = np.array(layer_sizes, dtype=np.int64)
    return int(np.dot(sizes[:-1] + 1, sizes[1:]))
