"""Averages each round first and takes the spread of the rounds' means."""

# /// answer
# cell = "summarize"
# breaks = "all scores count alike"
# ///
import numpy as np


def summarize(scores):
    values = np.asarray(scores, float)
    if values.size < 2:
        raise ValueError("too few scores")
    if values.ndim == 2 and len(values) > 1:
        values = values.mean(axis=1)
    values = values.ravel()
    sd = float(values.std(ddof=1))
    return {"mean": float(values.mean()), "sd": sd, "se": sd / len(values) ** 0.5}
