"""Compares the last value with the smallest, so a tie hides the onset."""
# /// answer
# cell = "overfit_onset"
# points = 1
# message = "Of equal smallest values the first counts"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.array(val_loss, dtype=float)
    if len(val_loss) == 0 or not np.all(np.isfinite(val_loss)):
        raise ValueError("val_loss must be finite")
    if val_loss[-1] == val_loss.min():
        return None
    return int(np.argmin(val_loss))
