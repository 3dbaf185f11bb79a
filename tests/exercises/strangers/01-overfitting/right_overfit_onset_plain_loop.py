"""One pass in plain Python."""

# /// answer
# cell = "overfit_onset"
# ///
import math


def overfit_onset(val_loss):
    best_epoch = None
    best = None
    n = 0
    for epoch, value in enumerate(val_loss):
        n += 1
        if math.isnan(value) or math.isinf(value):
            raise ValueError(f"loss {value} at epoch {epoch}")
        if best is None or value < best:
            best, best_epoch = value, epoch
    if n == 0:
        raise ValueError("val_loss is empty")
    if best_epoch == n - 1:
        return None
    return best_epoch
