"""Takes epoch 0 for no onset."""
# /// answer
# cell = "overfit_onset"
# points = 1
# message = "overfits from the start"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.array(val_loss, dtype=float)
    if len(val_loss) == 0 or not np.all(np.isfinite(val_loss)):
        raise ValueError("val_loss must be finite")
    onset = int(np.argmin(val_loss))
    if onset and onset < len(val_loss) - 1:
        return onset
