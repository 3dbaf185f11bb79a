"""Counts a label as memorized from the first epoch in which it was given."""

# /// answer
# cell = "wrong_label_shares"
# breaks = "for each epoch, the classes that the network gives"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy != y_true
    if wrong.sum() == 0:
        raise ValueError("every label is right")
    hits = np.logical_or.accumulate(predicted[:, wrong] == y_noisy[wrong], axis=0)
    return hits.mean(axis=1), (predicted[:, wrong] == y_true[wrong]).mean(axis=1)
