"""Divides by the images on which network and truth differ."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "`memorized` is the share of these to which the network gives the wrong label that it was taught"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    differs = predicted != y_true
    memorized = ((predicted == y_noisy) & differs).sum(axis=1) / np.maximum(differs.sum(axis=1), 1)
    mended = (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
    return memorized, mended
