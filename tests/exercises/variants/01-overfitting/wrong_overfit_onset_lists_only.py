"""Asks the list for its place, which an array cannot tell."""

# /// answer
# cell = "overfit_onset"
# points = 0
# message = "has no attribute 'index'"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    epoch = val_loss.index(min(val_loss))
    return None if epoch == len(val_loss) - 1 else epoch
