"""np.isfinite and np.argmin."""

# /// answer
# cell = "overfit_onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    losses = np.asarray(val_loss, dtype=float)
    if losses.size == 0:
        raise ValueError("no epochs")
    if not np.isfinite(losses).all():
        raise ValueError("the training broke down")
    best = int(np.argmin(losses))
    return None if best == losses.size - 1 else best
