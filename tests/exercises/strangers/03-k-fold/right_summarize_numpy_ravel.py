"""NumPy on the flattened array, sample deviation by ddof=1."""

# /// answer
# cell = "summarize"
# ///
import numpy as np


def summarize(scores):
    flat = np.asarray(scores, dtype="float64").ravel()
    if flat.size < 2:
        raise ValueError(f"at least two scores are needed, not {flat.size}")
    sd = flat.std(ddof=1)
    return {"mean": float(flat.mean()), "sd": float(sd), "se": float(sd / np.sqrt(flat.size))}
