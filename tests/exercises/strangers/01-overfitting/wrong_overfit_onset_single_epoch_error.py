"""Refuses a curve of one epoch, for which None is due."""

# /// answer
# cell = "overfit_onset"
# breaks = "If that epoch is the last one, the loss was still improving when training stopped, and no onset was seen: return `None`"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    if v.size < 2 or not np.isfinite(v).all():
        raise ValueError("at least two finite values are needed")
    onset = int(np.argmin(v))
    return None if onset == v.size - 1 else onset
