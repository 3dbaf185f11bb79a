"""Tries all and remembers the best so far."""

# /// answer
# cell = "best_threshold"
# ///
import numpy as np


def best_threshold(probabilities, y):
    best, kept = -1.0, None
    for threshold in sorted(set(np.asarray(probabilities).tolist())):
        score = balanced_accuracy(y, np.asarray(probabilities) >= threshold)
        if score >= best:
            best, kept = score, threshold
    return kept
