"""Looks at the last epoch alone."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "Return two NumPy arrays with one share for each epoch"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if not wrong.any():
        raise ValueError("no label is wrong")
    answers = predicted[-1, wrong]
    return np.mean(answers == y_noisy[wrong]), np.mean(answers == y_true[wrong])
