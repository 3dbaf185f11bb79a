"""Sorts the probabilities themselves, after it has scored them."""

# /// answer
# cell = "best_threshold"
# points = 0
# message = "changed the rows"
# ///
import numpy as np


def best_threshold(probabilities, y):
    p = np.array(probabilities)
    scores = {t: balanced_accuracy(y, p >= t) for t in p.tolist()}
    probabilities.sort()
    return float(max(scores, key=lambda t: (scores[t], t)))
