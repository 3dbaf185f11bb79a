"""Returns the last epoch where none was seen."""
# /// answer
# cell = "overfit_onset"
# points = 1
# message = "the last epoch is the best so far"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.array(val_loss, dtype=float)
    if len(val_loss) == 0 or not np.all(np.isfinite(val_loss)):
        raise ValueError("val_loss must be finite")
    return int(np.argmin(val_loss))
