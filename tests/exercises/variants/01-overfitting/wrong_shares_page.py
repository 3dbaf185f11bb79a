"""Indexes the images as if there were one epoch."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "boolean index did not match"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    return np.mean(predicted[wrong] == y_noisy[wrong]), np.mean(predicted[wrong] == y_true[wrong])
