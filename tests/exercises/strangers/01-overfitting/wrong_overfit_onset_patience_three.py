"""Stops after three epochs without improvement, although the loss may fall again later."""

# /// answer
# cell = "overfit_onset"
# breaks = "never again gets **below** its value there"
# ///
import math


def overfit_onset(val_loss):
    if len(val_loss) == 0 or not all(math.isfinite(v) for v in val_loss):
        raise ValueError("bad curve")
    onset, waited = 0, 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[onset]:
            onset, waited = epoch, 0
        else:
            waited += 1
            if waited == 3:
                break
    return None if onset == len(val_loss) - 1 else onset
