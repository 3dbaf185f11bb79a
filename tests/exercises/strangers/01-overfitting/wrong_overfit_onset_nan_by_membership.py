"""Looks for nan with the in operator, which finds only the very object np.nan in a list."""

# /// answer
# cell = "overfit_onset"
# breaks = "Raise `ValueError` for an empty list, and for one that holds `nan` or an infinite value"
# ///
import numpy as np


def overfit_onset(val_loss):
    if len(val_loss) == 0 or np.nan in val_loss or np.inf in val_loss or -np.inf in val_loss:
        raise ValueError("bad curve")
    onset = int(np.argmin(val_loss))
    return onset if onset < len(val_loss) - 1 else None
