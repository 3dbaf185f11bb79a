"""Has the modes the wrong way round."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "For 'min' the best value is the lowest"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode")
    return int(np.nanargmax(values) if mode == "min" else np.nanargmin(values))
