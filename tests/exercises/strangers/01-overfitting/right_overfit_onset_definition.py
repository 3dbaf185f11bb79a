"""By the definition: the first epoch that no later one gets below, in quadratic time."""

# /// answer
# cell = "overfit_onset"
# ///
import math


def overfit_onset(val_loss):
    curve = [float(v) for v in val_loss]
    if not curve or not all(map(math.isfinite, curve)):
        raise ValueError("empty or broken curve")
    last = len(curve) - 1
    for epoch in range(last):
        if not any(later < curve[epoch] for later in curve[epoch + 1 :]):
            return epoch
    return None
