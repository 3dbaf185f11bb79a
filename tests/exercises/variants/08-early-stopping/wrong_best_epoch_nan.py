"""Lets NumPy take NaN for the lowest value."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "no epoch to go back to"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    return int(np.argmin(values) if mode == "min" else np.argmax(values))
