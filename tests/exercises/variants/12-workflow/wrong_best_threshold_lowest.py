"""Of equally good thresholds keeps the lowest."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "return the highest of them"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    candidates = np.unique(p)
    return float(candidates[np.argmax([balanced_accuracy(y, p >= t) for t in candidates])])
