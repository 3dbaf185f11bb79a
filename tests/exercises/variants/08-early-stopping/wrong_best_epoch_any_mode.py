"""Takes every mode but 'max' for 'min'."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "guessing would be silent"
# ///
import numpy as np


def best_epoch(values, mode):
    if np.isnan(values).all():
        raise ValueError("nothing to choose from")
    return int(np.nanargmax(values) if mode == "max" else np.nanargmin(values))
