"""Returns the three numbers without their names."""

# /// answer
# cell = "summarize"
# points = 1
# message = "must return a dict"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = scores.std(ddof=1)
    return float(scores.mean()), float(sd), float(sd / np.sqrt(len(scores)))
