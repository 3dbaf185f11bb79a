"""Has no onset for an empty list."""

# /// answer
# cell = "overfit_onset"
# points = 2
# message = "[] instead of raising ValueError"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    if len(values) == 0:
        return None
    epoch = int(np.argmin(values))
    return None if epoch == len(values) - 1 else epoch
