"""Masks an array of parameters; returns a NumPy integer."""
# /// answer
# cell = "smallest_sufficient"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    scores = np.array([model["val_accuracy"] for model in models]).mean(axis=1)
    parameters = np.array([model["parameters"] for model in models], dtype=float)
    parameters[scores < scores.max() - tolerance] = np.inf
    return parameters.argmin()
