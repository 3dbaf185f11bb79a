"""Counts the cells of a table of scores, as a NumPy integer."""

# /// answer
# cell = "models_trained"
# ///
import numpy as np


def models_trained(k, repeats):
    return np.prod(np.zeros((repeats, k)).shape)
