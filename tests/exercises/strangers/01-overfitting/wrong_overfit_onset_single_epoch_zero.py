"""Returns 0 for a curve of one epoch."""

# /// answer
# cell = "overfit_onset"
# breaks = "If that epoch is the last one"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    if v.size == 0 or not np.isfinite(v).all():
        raise ValueError("bad curve")
    onset = int(np.argmin(v))
    if onset > 0 and onset == v.size - 1:
        return None
    return onset
