"""Takes the geometric mean of the two shares."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "half the sum of the two shares"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p, y = np.asarray(probabilities), np.asarray(y)
    candidates = np.unique(p)[::-1]
    return float(candidates[np.argmax([np.mean(p[y == 1] >= t) * np.mean(p[y == 0] < t) for t in candidates])])
