"""Returns the best value instead of its epoch."""
# /// answer
# cell = "best_epoch"
# points = 0
# message = "Return the number of an epoch, an int"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max") or np.isnan(values).all():
        raise ValueError("mode")
    return float(np.nanmin(values) if mode == "min" else np.nanmax(values))
