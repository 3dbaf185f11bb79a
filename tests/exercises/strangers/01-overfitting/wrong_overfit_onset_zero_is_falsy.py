"""Turns epoch 0 into None, as zero counts as false."""

# /// answer
# cell = "overfit_onset"
# breaks = "Epochs are counted from 0"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.asarray(val_loss, dtype=float)
    if val_loss.size == 0 or not np.isfinite(val_loss).all():
        raise ValueError("bad curve")
    onset = int(np.argmin(val_loss))
    if onset == len(val_loss) - 1:
        onset = None
    return onset or None
