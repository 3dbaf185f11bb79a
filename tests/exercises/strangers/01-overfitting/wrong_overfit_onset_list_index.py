"""Uses the list method index, which an array does not have."""

# /// answer
# cell = "overfit_onset"
# breaks = "`val_loss` is a list or one-dimensional array"
# ///
import math


def overfit_onset(val_loss):
    if len(val_loss) == 0 or any(not math.isfinite(v) for v in val_loss):
        raise ValueError("bad curve")
    onset = val_loss.index(min(val_loss))
    if onset == len(val_loss) - 1:
        return None
    return onset
