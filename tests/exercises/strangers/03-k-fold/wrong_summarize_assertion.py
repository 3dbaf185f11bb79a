"""Asserts instead of raising a ValueError."""

# /// answer
# cell = "summarize"
# breaks = "raise a `ValueError`"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    assert flat.size >= 2, "too few scores"
    sd = float(flat.std(ddof=1))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / flat.size**0.5}
