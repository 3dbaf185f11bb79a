"""Returns None where no value is a number."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "If every value is NaN there is no best epoch"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    if np.isnan(values).all():
        return None
    return int(np.nanargmin(values) if mode == "min" else np.nanargmax(values))
