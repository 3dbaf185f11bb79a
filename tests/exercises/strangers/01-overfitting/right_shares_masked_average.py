"""np.average with the mask as weights; the error comes from a division that is guarded."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    mask = y_noisy != y_true
    try:
        pair = [np.average(predicted == labels, axis=1, weights=mask) for labels in (y_noisy, y_true)]
    except ZeroDivisionError:
        raise ValueError("no label is wrong, so there is nothing to memorize") from None
    return tuple(pair)
