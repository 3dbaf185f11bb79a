"""Checks only whether the smallest value is finite, so that an infinite loss elsewhere passes."""

# /// answer
# cell = "overfit_onset"
# breaks = "one that holds `nan` or an infinite value"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    if v.size == 0 or not np.isfinite(v.min()):
        raise ValueError("bad curve")
    onset = int(v.argmin())
    return None if onset == v.size - 1 else onset
