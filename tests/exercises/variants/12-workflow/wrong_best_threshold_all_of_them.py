"""Returns all thresholds that are equally good."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "must return one number"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    candidates = np.unique(p)[::-1]
    scores = np.array([balanced_accuracy(y, p >= t) for t in candidates])
    return candidates[scores == scores.max()]
