"""Squeezes, so that a single epoch gives plain numbers."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "each of shape `(epochs,)`"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    answers = np.squeeze(predicted)[..., wrong]
    return np.mean(answers == y_noisy[wrong], axis=-1), np.mean(answers == y_true[wrong], axis=-1)
