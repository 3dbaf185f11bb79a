"""Takes the last of equal smallest values."""
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
    last = len(val_loss) - 1
    onset = last - int(np.argmin(val_loss[::-1]))
    return None if onset == last else onset
