"""Subtracts the mean in place, from the caller's array as well."""

# /// answer
# cell = "summarize"
# points = 1
# message = "changed the scores"
# ///
import numpy as np


def summarize(scores):
    scores = np.asarray(scores)
    if scores.size < 2:
        raise ValueError("too few scores")
    scores = scores.ravel() if scores.dtype == float else scores.ravel().astype(float)
    m, mean = len(scores), scores.mean()
    scores -= mean
    sd = np.sqrt((scores**2).sum() / (m - 1))
    return {"mean": mean, "sd": sd, "se": sd / np.sqrt(m)}
