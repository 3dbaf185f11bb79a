"""Turns the sign of the values that were given."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "best_epoch changed values"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode, or nothing to choose from")
    if mode == "max":
        for epoch in range(len(values)):
            values[epoch] = -values[epoch]
    return int(np.nanargmin(values))
