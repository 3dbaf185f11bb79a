"""Refuses only exactly one score; an empty list gives NaN."""

# /// answer
# cell = "summarize"
# breaks = "With fewer than two scores there is no spread to report: raise a `ValueError`"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if len(flat) == 1:
        raise ValueError("one score has no spread")
    sd = float(np.std(flat, ddof=1))
    return {"mean": float(np.mean(flat)), "sd": sd, "se": sd / max(len(flat), 1) ** 0.5}
