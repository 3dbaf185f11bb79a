"""Takes an accuracy for a loss: the lowest value is always the best."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "keeps the worst network of all"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode")
    return int(np.nanargmin(values))
