"""Takes the first rise for the onset."""
# /// answer
# cell = "overfit_onset"
# points = 1
# message = "A single rise is not the onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    val_loss = np.array(val_loss, dtype=float)
    if len(val_loss) == 0 or not np.all(np.isfinite(val_loss)):
        raise ValueError("val_loss must be finite")
    rises = np.flatnonzero(np.diff(val_loss) > 0)
    return int(rises[0]) if len(rises) else None
