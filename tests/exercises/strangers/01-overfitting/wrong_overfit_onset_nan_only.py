"""Refuses nan but not infinite values."""

# /// answer
# cell = "overfit_onset"
# breaks = "one that holds `nan` or an infinite value"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.asarray(val_loss, dtype=float)
    if val_loss.size == 0 or np.isnan(val_loss).any():
        raise ValueError("bad curve")
    onset = int(np.argmin(val_loss))
    return onset if onset < len(val_loss) - 1 else None
