"""Of equally good thresholds keeps the one whose row comes first."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "wherever it stands"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    return float(max(p, key=lambda t: balanced_accuracy(y, p >= t)))
