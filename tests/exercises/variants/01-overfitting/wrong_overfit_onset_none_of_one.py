"""Takes a single epoch for no curve."""

# /// answer
# cell = "overfit_onset"
# points = 1
# message = "the last epoch is the best so far"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    if len(values) == 1:
        return 0
    epoch = int(np.argmin(values))
    return None if epoch == len(values) - 1 else epoch
