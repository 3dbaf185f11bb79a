"""Refuses one score, and has nan for none."""

# /// answer
# cell = "summarize"
# points = 2
# message = "must raise a ValueError"
# ///
import numpy as np


def summarize(scores):
    scores = np.ravel(scores)
    if len(scores) == 1:
        raise ValueError("one score has no spread")
    sd = scores.std(ddof=1) if len(scores) else np.nan
    mean = scores.mean() if len(scores) else np.nan
    return {"mean": float(mean), "sd": float(sd), "se": float(sd / np.sqrt(max(len(scores), 1)))}
