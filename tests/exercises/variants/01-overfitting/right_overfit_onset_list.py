"""Uses min and index of a list."""
# /// answer
# cell = "overfit_onset"
# ///
import numpy as np


def overfit_onset(val_loss):
    if not len(val_loss) or not np.isfinite(val_loss).all():
        raise ValueError("the curve must hold finite values")
    values = list(val_loss)
    epoch = values.index(min(values))
    if epoch < len(values) - 1:
        return epoch
