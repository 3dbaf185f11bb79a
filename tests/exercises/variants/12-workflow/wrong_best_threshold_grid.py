"""Tries a grid of whole percents and takes the probability that comes next."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "not a grid"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    grid = np.round(np.arange(0.99, 0.0, -0.01), 2)
    at = grid[np.argmax([balanced_accuracy(y, p >= t) for t in grid])]
    return float(p[p >= at].min()) if np.any(p >= at) else float(p.max())
