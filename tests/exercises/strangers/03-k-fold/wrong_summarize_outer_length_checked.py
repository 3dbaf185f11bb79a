"""Counts the rounds instead of the scores, so a single round of many scores is refused."""

# /// answer
# cell = "summarize"
# breaks = "With fewer than two scores"
# ///
import numpy as np


def summarize(scores):
    if len(scores) < 2:
        raise ValueError("too few scores")
    flat = np.ravel(np.asarray(scores, float))
    sd = float(np.std(flat, ddof=1))
    return {"mean": float(flat.mean()), "sd": sd, "se": sd / flat.size**0.5}
