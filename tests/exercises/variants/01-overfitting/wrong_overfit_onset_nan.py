"""Does not look for nan."""
# /// answer
# cell = "overfit_onset"
# points = 2
# message = "training broke down"
# ///
import numpy as np


def overfit_onset(val_loss):
    onset = int(np.argmin(val_loss))
    return None if onset == len(val_loss) - 1 else onset
