"""Rounds to the four digits of the example."""

# /// answer
# cell = "summarize"
# points = 1
# message = "The sample standard deviation of"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = scores.std(ddof=1)
    summary = {"mean": scores.mean(), "sd": sd, "se": sd / np.sqrt(len(scores))}
    return {key: round(float(value), 4) for key, value in summary.items()}
