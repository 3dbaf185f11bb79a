"""Compares with the score of the largest network, as if that were always the best."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "the best score of all networks"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    largest = max(models, key=lambda m: m["parameters"])
    border = np.mean(largest["val_accuracy"]) - tolerance - 1e-9
    good = [i for i, m in enumerate(models) if np.mean(m["val_accuracy"]) >= border]
    return min(good, key=lambda i: models[i]["parameters"])
