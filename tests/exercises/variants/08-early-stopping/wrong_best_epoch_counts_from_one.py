"""Counts epochs from 1."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "should be 1, not 2"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode")
    return int(np.nanargmin(values) if mode == "min" else np.nanargmax(values)) + 1
