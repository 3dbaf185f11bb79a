"""Checks the number of scores only in flat input; [[0.8]] and [[]] give NaN."""

# /// answer
# cell = "summarize"
# breaks = "With fewer than two scores there is no spread to report: raise a `ValueError`"
# ///
import numpy as np


def summarize(scores):
    values = np.asarray(scores, float)
    if values.ndim == 1 and len(values) < 2:
        raise ValueError("too few scores")
    sd = float(values.std(ddof=1))
    return {"mean": float(values.mean()), "sd": sd, "se": sd / max(values.size, 1) ** 0.5}
