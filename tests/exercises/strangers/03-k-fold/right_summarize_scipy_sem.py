"""SciPy's sem for the standard error, the deviation from it."""

# /// answer
# cell = "summarize"
# ///
import numpy as np
from scipy import stats


def summarize(scores):
    flat = np.concatenate([np.atleast_1d(np.asarray(part, float)) for part in scores]) if len(scores) else np.zeros(0)
    if len(flat) <= 1:
        raise ValueError(len(flat))
    se = float(stats.sem(flat))
    return {"mean": float(np.average(flat)), "sd": se * float(np.sqrt(len(flat))), "se": se}
