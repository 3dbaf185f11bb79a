"""Takes a small improvement for none."""

# /// answer
# cell = "overfit_onset"
# points = 1
# message = "lower is lower"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float)
    if len(values) == 0 or not np.all(np.isfinite(values)):
        raise ValueError("val_loss must be finite")
    epoch = 0
    for place in range(1, len(values)):
        if values[place] < values[epoch] - 1e-3:
            epoch = place
    return None if epoch == len(values) - 1 else epoch
