"""Takes rows for images and columns for epochs when there are as many."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "`predicted` is an array of shape `(epochs, n)`"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    table = predicted if predicted.shape[0] == len(y_true) else predicted.T
    answers = table[wrong]
    memorized = (answers == y_noisy[wrong][:, None]).mean(axis=0)
    mended = (answers == y_true[wrong][:, None]).mean(axis=0)
    return memorized, mended
