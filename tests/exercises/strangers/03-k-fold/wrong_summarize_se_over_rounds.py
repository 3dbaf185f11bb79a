"""Divides by the root of the number of rounds where the scores are nested."""

# /// answer
# cell = "summarize"
# breaks = "the standard error sd / sqrt(m), of all m scores"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if flat.size < 2:
        raise ValueError("too few scores")
    sd = float(np.std(flat, ddof=1))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / len(scores) ** 0.5}
