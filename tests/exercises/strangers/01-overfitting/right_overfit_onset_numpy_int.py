"""Returns a NumPy integer."""

# /// answer
# cell = "overfit_onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.asarray(val_loss, dtype=float)
    if val_loss.size == 0 or not np.isfinite(val_loss).all():
        raise ValueError("bad curve")
    onset = np.argmin(val_loss)
    return None if onset == len(val_loss) - 1 else onset
