"""Counts with arrays; returns a NumPy integer."""
# /// answer
# cell = "capacity"
# ///
import numpy as np


def capacity(layer_sizes):
    sizes = np.array(layer_sizes)
    return np.sum(sizes[:-1] * sizes[1:]) + np.sum(sizes[1:])
