"""Divides by n."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "They look only at the images **whose label is wrong**"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    n = predicted.shape[1]
    memorized = np.sum((predicted == y_noisy) & wrong, axis=1) / n
    mended = np.sum((predicted == y_true) & wrong, axis=1) / n
    return memorized, mended
