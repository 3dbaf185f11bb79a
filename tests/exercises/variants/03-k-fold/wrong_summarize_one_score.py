"""Calls the spread of a single score zero."""
# /// answer
# cell = "summarize"
# points = 2
# message = "says nothing about its own spread"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        return {"mean": float(scores.sum()), "sd": 0.0, "se": 0.0}
    sd = scores.std(ddof=1)
    return {"mean": scores.mean(), "sd": sd, "se": sd / np.sqrt(len(scores))}
