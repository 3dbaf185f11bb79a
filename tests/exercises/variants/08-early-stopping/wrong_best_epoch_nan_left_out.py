"""Counts the epochs whose value is a number."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "the others keep their numbers"
# ///
import numpy as np


def best_epoch(values, mode):
    values = np.array(values)
    values = values[~np.isnan(values)]
    if mode not in ("min", "max") or not len(values):
        raise ValueError("mode, or nothing to choose from")
    return int(values.argmin() if mode == "min" else values.argmax())
