"""Ignores improvements of less than 0.001, as early stopping with min_delta would."""

# /// answer
# cell = "overfit_onset"
# breaks = "the first place of the smallest value in the whole list"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    if v.size == 0 or not np.isfinite(v).all():
        raise ValueError("bad curve")
    onset = 0
    for epoch in range(1, len(v)):
        if v[epoch] < v[onset] - 1e-3:
            onset = epoch
    return None if onset == len(v) - 1 else onset
