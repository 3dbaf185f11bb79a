"""Returns the score instead of the threshold."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "It is none of the probabilities"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.asarray(probabilities)
    return max(balanced_accuracy(y, p >= t) for t in np.unique(p))
