"""Checks for broken values only after the early return of None."""

# /// answer
# cell = "overfit_onset"
# breaks = "Raise `ValueError` for an empty list, and for one that holds `nan` or an infinite value"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.asarray(val_loss, dtype=float)
    if val_loss.size == 0:
        raise ValueError("empty")
    onset = int(np.argmin(val_loss))
    if onset == val_loss.size - 1:
        return None
    if not np.isfinite(val_loss).all():
        raise ValueError("nan or inf")
    return onset
