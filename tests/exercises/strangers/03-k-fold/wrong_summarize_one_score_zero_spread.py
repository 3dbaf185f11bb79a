"""Reports a spread of 0 for one score instead of an error."""

# /// answer
# cell = "summarize"
# breaks = "With fewer than two scores there is no spread to report: raise a `ValueError`"
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(np.asarray(scores, float))
    if len(flat) == 0:
        raise ValueError("no scores")
    sd = float(np.std(flat, ddof=1)) if len(flat) > 1 else 0.0
    return {"mean": float(np.mean(flat)), "sd": sd, "se": sd / len(flat) ** 0.5}
