"""Refuses two scores as well."""

# /// answer
# cell = "summarize"
# breaks = "With fewer than two scores"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if len(flat) <= 2:
        raise ValueError("too few scores")
    sd = float(np.std(flat, ddof=1))
    return {"mean": float(np.mean(flat)), "sd": sd, "se": sd / len(flat) ** 0.5}
