"""Divides by m instead of the root of m."""
# /// answer
# cell = "summarize"
# points = 1
# message = "shrinks as 1/√m"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = np.std(scores, ddof=1)
    return {"mean": scores.mean(), "sd": sd, "se": sd / len(scores)}
