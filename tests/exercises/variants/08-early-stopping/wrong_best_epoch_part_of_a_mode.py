"""Takes a part of a mode's name for the mode."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "Nothing but 'min' and 'max'"
# ///
import numpy as np


def best_epoch(values, mode):
    if not isinstance(mode, str) or mode not in "min max" or np.isnan(values).all():
        raise ValueError("mode, or nothing to choose from")
    return int(np.nanargmin(values) if "i" in mode else np.nanargmax(values))
