"""Asks `if not scores`, which fails with an array, although arrays are allowed."""

# /// answer
# cell = "summarize"
# breaks = "`scores` is a list or an array of numbers"
# ///
import numpy as np


def summarize(scores):
    if not scores:
        raise ValueError("no scores")
    flat = np.ravel(np.asarray(scores, float))
    if flat.size < 2:
        raise ValueError("too few scores")
    sd = float(flat.std(ddof=1))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / flat.size**0.5}
