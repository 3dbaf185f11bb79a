"""Summarizes the rounds' means, so each round counts as one score."""
# /// answer
# cell = "summarize"
# points = 1
# message = "The sample standard deviation of"
# ///
import numpy as np


def summarize(scores):
    scores = np.array(scores)
    if scores.size < 2:
        raise ValueError("too few scores")
    if scores.ndim == 2:
        scores = scores.mean(axis=1)
    sd = scores.std(ddof=1)
    return {"mean": scores.mean(), "sd": sd, "se": sd / np.sqrt(len(scores))}
