"""Rounds to the four digits of the example."""

# /// answer
# cell = "summarize"
# breaks = "the mean of all m scores"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if flat.size < 2:
        raise ValueError("too few scores")
    sd = float(flat.std(ddof=1))
    return {"mean": round(float(flat.mean()), 4), "sd": round(sd, 4), "se": round(sd / flat.size**0.5, 4)}
