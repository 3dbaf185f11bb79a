"""Has a dictionary raise its own error for an unknown mode."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "must raise a ValueError, but raised KeyError"
# ///
import numpy as np


def best_epoch(values, mode):
    search = {"min": np.nanargmin, "max": np.nanargmax}[mode]
    if np.isnan(values).all():
        raise ValueError("nothing to choose from")
    return int(search(values))
