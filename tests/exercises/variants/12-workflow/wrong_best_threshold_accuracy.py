"""Chooses by accuracy."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "Accuracy would prefer another one"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    candidates = np.unique(p)[::-1]
    return float(candidates[np.argmax([np.mean((p >= t) == y) for t in candidates])])
