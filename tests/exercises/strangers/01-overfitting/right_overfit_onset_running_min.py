"""The last epoch at which the running minimum fell."""

# /// answer
# cell = "overfit_onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.array(list(val_loss), dtype=float)
    if not len(v) or not np.all(np.isfinite(v)):
        raise ValueError("cannot find an onset")
    falls = np.flatnonzero(np.diff(np.minimum.accumulate(v)) < 0) + 1
    onset = int(falls[-1]) if len(falls) else 0
    return None if onset == len(v) - 1 else onset
