"""Summarizes down the rounds (axis 0) and averages what comes out."""

# /// answer
# cell = "summarize"
# breaks = "the sample standard deviation of all m scores"
# ///
import numpy as np


def summarize(scores):
    values = np.asarray(scores, float)
    if values.size < 2:
        raise ValueError("too few scores")
    if values.ndim == 2 and len(values) > 1:
        sd = float(np.mean(values.std(axis=0, ddof=1)))
    else:
        sd = float(values.std(ddof=1))
    return {"mean": float(values.mean()), "sd": sd, "se": sd / values.size**0.5}
