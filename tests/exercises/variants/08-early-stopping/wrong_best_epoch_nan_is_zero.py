"""Puts 0 in place of NaN."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "no epoch to go back to"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode, or nothing to choose from")
    values = np.nan_to_num(values)
    return int(values.argmin() if mode == "min" else values.argmax())
