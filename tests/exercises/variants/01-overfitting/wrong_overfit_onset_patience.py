"""Waits for five epochs and looks no further."""

# /// answer
# cell = "overfit_onset"
# points = 1
# message = "should be"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    epoch = 0
    for place in range(1, len(values)):
        if values[place] < values[epoch]:
            epoch = place
        elif place - epoch == 5:
            break
    return None if epoch == len(values) - 1 else epoch
