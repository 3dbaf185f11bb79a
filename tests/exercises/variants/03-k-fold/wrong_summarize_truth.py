"""Asks whether there are any scores in a way that arrays don't answer."""

# /// answer
# cell = "summarize"
# points = 1
# message = "truth value of an array"
# ///
import numpy as np


def summarize(scores):
    if not scores:
        raise ValueError("no scores")
    scores = np.ravel(scores)
    if len(scores) < 2:
        raise ValueError("too few scores")
    sd = scores.std(ddof=1)
    return {"mean": float(scores.mean()), "sd": float(sd), "se": float(sd / np.sqrt(len(scores)))}
