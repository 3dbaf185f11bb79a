"""Tests emptiness by truth value, which fails for an array of several elements."""

# /// answer
# cell = "overfit_onset"
# breaks = "`val_loss` is a list or one-dimensional array"
# ///
import numpy as np


def overfit_onset(val_loss):
    if not val_loss:
        raise ValueError("empty")
    if not np.all(np.isfinite(val_loss)):
        raise ValueError("nan or inf")
    onset = int(np.argmin(val_loss))
    return onset if onset < len(val_loss) - 1 else None
