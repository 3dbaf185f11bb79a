"""The first index of a stable sort."""

# /// answer
# cell = "overfit_onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    values = np.array(val_loss, dtype=float).tolist()
    if len(values) == 0:
        raise ValueError("empty list")
    if any(v != v or v in (float("inf"), float("-inf")) for v in values):
        raise ValueError("nan or inf in the list")
    *_, last = range(len(values))
    onset = sorted(range(len(values)), key=values.__getitem__)[0]
    return onset if onset != last else None
