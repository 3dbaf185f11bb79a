"""Drops scores of 0 as if they were missing."""

# /// answer
# cell = "summarize"
# breaks = "all scores count alike"
# ///
import math

import numpy as np


def summarize(scores):
    flat = [float(s) for s in np.ravel(np.asarray(scores, float)) if s]
    m = len(flat)
    if m < 2:
        raise ValueError("too few scores")
    mean = sum(flat) / m
    sd = math.sqrt(sum((s - mean) ** 2 for s in flat) / (m - 1))
    return {"mean": mean, "sd": sd, "se": sd / math.sqrt(m)}
