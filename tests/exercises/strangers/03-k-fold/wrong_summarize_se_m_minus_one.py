"""Divides the deviation by the root of m - 1."""

# /// answer
# cell = "summarize"
# breaks = "the standard error sd / sqrt(m)"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    m = flat.size
    if m < 2:
        raise ValueError("too few scores")
    sd = float(flat.std(ddof=1))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / (m - 1) ** 0.5}
