"""Returns None for an empty list."""

# /// answer
# cell = "overfit_onset"
# breaks = "Raise `ValueError` for an empty list"
# ///
import numpy as np


def overfit_onset(val_loss):
    if not np.isfinite(val_loss).all():
        raise ValueError("nan or inf")
    if len(val_loss) <= 1:
        return None
    onset = int(np.argmin(val_loss))
    return None if onset == len(val_loss) - 1 else onset
