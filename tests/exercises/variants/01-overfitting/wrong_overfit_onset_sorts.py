"""Sorts the curve that it was given."""

# /// answer
# cell = "overfit_onset"
# points = 1
# message = "Leave it as it is"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    val_loss.sort()
    epoch = int(np.flatnonzero(values == val_loss[0])[0])
    return None if epoch == len(values) - 1 else epoch
