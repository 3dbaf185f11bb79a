"""Returns None only if the whole curve falls; a noisy curve whose smallest value comes last gets its last epoch."""

# /// answer
# cell = "overfit_onset"
# breaks = "If that epoch is the last one, the loss was still improving when training stopped, and no onset was seen: return `None`"
# ///
import numpy as np


def overfit_onset(val_loss):
    v = np.asarray(val_loss, dtype=float)
    if v.size == 0 or not np.isfinite(v).all():
        raise ValueError("bad curve")
    if np.all(np.diff(v) < 0):
        return None
    return int(np.argmin(v))
