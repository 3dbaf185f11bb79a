"""Returns a float."""

# /// answer
# cell = "overfit_onset"
# points = 1
# message = "An epoch is an int"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    epoch = float(np.argmin(values))
    return None if epoch == len(values) - 1 else epoch
