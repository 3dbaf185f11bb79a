"""Ignores nan as if the epoch had not been."""
# /// answer
# cell = "overfit_onset"
# points = 2
# message = "pretend that the curve is sound"
# ///
import numpy as np


def overfit_onset(val_loss):
    onset = int(np.nanargmin(val_loss))
    return None if onset == len(val_loss) - 1 else onset
