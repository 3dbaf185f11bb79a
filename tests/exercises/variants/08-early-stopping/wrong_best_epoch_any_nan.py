"""Raises an error for a single NaN."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "Where one value is a number there is a best epoch"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).any():
        raise ValueError("mode, or NaN")
    return int(np.argmin(values) if mode == "min" else np.argmax(values))
