"""Returns a float."""

# /// answer
# cell = "models_trained"
# breaks = "return an integer"
# ///
import numpy as np


def models_trained(k, repeats):
    return float(np.sum(np.full((repeats, k), 1.0)))
