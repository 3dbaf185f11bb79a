"""Looks for nan alone."""

# /// answer
# cell = "overfit_onset"
# points = 2
# message = "inf] instead of raising ValueError"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or np.any(np.isnan(values)):
        raise ValueError("val_loss must hold numbers")
    epoch = int(np.argmin(values))
    return None if epoch == len(values) - 1 else epoch
