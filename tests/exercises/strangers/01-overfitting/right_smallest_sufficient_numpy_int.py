"""Returns a NumPy integer."""

# /// answer
# cell = "smallest_sufficient"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = np.array([np.mean(m["val_accuracy"]) for m in models])
    parameters = np.array([m["parameters"] for m in models], dtype=float)
    parameters[scores < scores.max() - tolerance - 1e-9] = np.inf
    return np.argmin(parameters)
