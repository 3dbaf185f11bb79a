"""Returns percentages."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "the share of these"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    answers = predicted[:, wrong]
    return 100 * np.mean(answers == y_noisy[wrong], axis=1), 100 * np.mean(answers == y_true[wrong], axis=1)
