"""Stops at the first rise."""

# /// answer
# cell = "overfit_onset"
# breaks = "the first epoch after which the validation loss never again gets **below** its value there"
# ///
import math


def overfit_onset(val_loss):
    if len(val_loss) == 0 or not all(math.isfinite(v) for v in val_loss):
        raise ValueError("bad curve")
    for epoch in range(len(val_loss) - 1):
        if val_loss[epoch + 1] > val_loss[epoch]:
            return epoch
    return None
