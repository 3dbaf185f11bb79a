"""Counts the rounds where it should count the scores."""

# /// answer
# cell = "summarize"
# points = 0
# message = "too few scores"
# ///
import numpy as np


def summarize(scores):
    if len(scores) < 2:
        raise ValueError("too few scores")
    scores = np.ravel(scores)
    sd = scores.std(ddof=1)
    return {"mean": float(scores.mean()), "sd": float(sd), "se": float(sd / np.sqrt(len(scores)))}
