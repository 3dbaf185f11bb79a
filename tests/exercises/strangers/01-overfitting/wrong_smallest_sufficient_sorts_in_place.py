"""Sorts the caller's list by size and returns an index into the sorted list."""

# /// answer
# cell = "smallest_sufficient"
# breaks = "`models` is a list of dictionaries in any order"
# ///
import numpy as np


def smallest_sufficient(models, tolerance=0.01):
    models.sort(key=lambda m: m["parameters"], reverse=True)
    scores = [float(np.mean(m["val_accuracy"])) for m in models]
    border = max(scores) - tolerance - 1e-9
    return max(i for i, s in enumerate(scores) if s >= border)
