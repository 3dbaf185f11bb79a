"""Writes marks into the predictions."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "Leave the three arrays as they are"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    true_hits = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    predicted[:, ~wrong] = -1
    return (predicted == y_noisy).sum(axis=1) / wrong.sum(), true_hits
