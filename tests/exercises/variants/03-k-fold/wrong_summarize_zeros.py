"""Leaves scores of 0 out, as if they were missing."""

# /// answer
# cell = "summarize"
# points = 1
# message = "The mean of"
# ///
import numpy as np


def summarize(scores):
    scores = np.array([score for score in np.ravel(scores) if score])
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = scores.std(ddof=1)
    return {"mean": float(scores.mean()), "sd": float(sd), "se": float(sd / np.sqrt(len(scores)))}
