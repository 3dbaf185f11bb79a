"""Raises where every label is wrong, too."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "Raise `ValueError` if no label is wrong"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.all() or not wrong.any():
        raise ValueError("labels are all right or all wrong")
    answers = predicted[:, wrong]
    return np.mean(answers == y_noisy[wrong], axis=1), np.mean(answers == y_true[wrong], axis=1)
