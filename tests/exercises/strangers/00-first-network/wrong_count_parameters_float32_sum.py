"""Adds in float32, which loses ones beyond sixteen million."""

# /// answer
# cell = "count_parameters"
# breaks = "Return the number of parameters as an integer"
# ///
import numpy as np


def count_parameters(layer_sizes):
    total = np.float32(0)
    for m, n in zip(layer_sizes, layer_sizes[1:]):
        total = np.float32(total + np.float32(m * n + n))
    return int(total)
