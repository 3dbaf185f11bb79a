"""Takes the last of several equally good epochs."""
# /// answer
# cell = "best_epoch"
# points = 1
# message = "of equally good epochs take the first"
# ///
import numpy as np


def best_epoch(values, mode):
    if mode not in ("min", "max"):
        raise ValueError("mode")
    values = np.array(values)
    if np.isnan(values).all():
        raise ValueError("nothing")
    best = np.nanmin(values) if mode == "min" else np.nanmax(values)
    return int(np.flatnonzero(values == best)[-1])
