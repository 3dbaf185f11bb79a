"""Takes the digit 0 for a missing label."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "All three hold integers from 0 to 9"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = (y_noisy != y_true) & (y_noisy > 0) & (y_true > 0)
    if not np.any(y_noisy != y_true):
        raise ValueError("no label is wrong")
    count = max(np.count_nonzero(wrong), 1)
    memorized = ((predicted == y_noisy) & wrong).sum(axis=1) / count
    mended = ((predicted == y_true) & wrong).sum(axis=1) / count
    return memorized, mended
