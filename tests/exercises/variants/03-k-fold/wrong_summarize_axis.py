"""Summarizes each fold over the rounds."""
# /// answer
# cell = "summarize"
# points = 1
# message = "must be one number"
# ///
import numpy as np


def summarize(scores):
    scores = np.array(scores)
    if scores.size < 2:
        raise ValueError("too few scores")
    sd = scores.std(axis=0, ddof=1)
    return {"mean": scores.mean(axis=0), "sd": sd, "se": sd / np.sqrt(len(scores))}
