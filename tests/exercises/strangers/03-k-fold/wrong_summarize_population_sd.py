"""Divides by m instead of m - 1."""

# /// answer
# cell = "summarize"
# breaks = "the *sample* standard deviation"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if flat.size < 2:
        raise ValueError("too few scores")
    sd = float(np.std(flat))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / flat.size**0.5}
