"""Replaces NaN in the array that was given."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "best_epoch changed values"
# ///
import numpy as np


def best_epoch(values, mode):
    values = np.asarray(values, dtype=float)
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode, or nothing to choose from")
    values[np.isnan(values)] = np.inf if mode == "min" else -np.inf
    return int(values.argmin() if mode == "min" else values.argmax())
