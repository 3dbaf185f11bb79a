"""Answers 1 above the threshold, not at it."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "itself included"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    candidates = np.unique(p)[::-1]
    return float(candidates[np.argmax([balanced_accuracy(y, p > t) for t in candidates])])
