"""Drops broken values and goes on with the others."""

# /// answer
# cell = "overfit_onset"
# breaks = "Raise `ValueError` for an empty list, and for one that holds `nan` or an infinite value"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    v = v[np.isfinite(v)]
    if v.size == 0:
        raise ValueError("no finite value")
    onset = int(v.argmin())
    return None if onset == v.size - 1 else onset
