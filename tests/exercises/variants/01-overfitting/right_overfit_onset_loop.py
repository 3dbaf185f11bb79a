"""Walks along the curve and remembers the best epoch."""
# /// answer
# cell = "overfit_onset"
# ///
import math


def overfit_onset(val_loss):
    best, best_epoch, last = math.inf, None, -1
    for epoch, value in enumerate(val_loss):
        if not math.isfinite(value):
            raise ValueError("not finite")
        if value < best:
            best, best_epoch = value, epoch
        last = epoch
    if best_epoch is None:
        raise ValueError("no epochs")
    if best_epoch == last:
        return None
    return best_epoch
