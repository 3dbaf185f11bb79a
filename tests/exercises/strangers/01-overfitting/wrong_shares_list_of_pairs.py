"""Returns a list with a pair for each epoch."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "Return a pair of NumPy arrays"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    answers = predicted[:, wrong]
    return [(np.mean(row == y_noisy[wrong]), np.mean(row == y_true[wrong])) for row in answers]
