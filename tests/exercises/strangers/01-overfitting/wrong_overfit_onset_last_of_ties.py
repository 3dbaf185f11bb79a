"""Takes the last of several equal smallest values."""

# /// answer
# cell = "overfit_onset"
# breaks = "the first place of the smallest value in the whole list"
# ///
import math


def overfit_onset(val_loss):
    if len(val_loss) == 0 or not all(math.isfinite(v) for v in val_loss):
        raise ValueError("bad curve")
    best, onset = math.inf, 0
    for epoch, value in enumerate(val_loss):
        if value <= best:
            best, onset = value, epoch
    return None if onset == len(val_loss) - 1 else onset
