"""Returns None whenever the last value equals the smallest, although that was reached first much earlier."""

# /// answer
# cell = "overfit_onset"
# breaks = "If that epoch is the last one"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.asarray(val_loss, dtype=float)
    if val_loss.size == 0 or not np.isfinite(val_loss).all():
        raise ValueError("bad curve")
    if val_loss[-1] == val_loss.min():
        return None
    return int(val_loss.argmin())
