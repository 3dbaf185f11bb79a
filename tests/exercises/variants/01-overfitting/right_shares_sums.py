"""Sums over masks of all images."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = np.not_equal(y_noisy, y_true)
    count = np.count_nonzero(wrong)
    if count == 0:
        raise ValueError("no label is wrong")
    hits = np.stack([predicted == y_noisy, predicted == y_true])
    return (hits * wrong).sum(axis=2) / count
