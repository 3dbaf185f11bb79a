"""Weights of 1/k on the wrong labels, and a matrix product."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    weights = (np.asarray(y_noisy) != np.asarray(y_true)).astype(float)
    total = weights.sum()
    if total == 0:
        raise ValueError("no label is wrong")
    weights /= total
    memorized = np.einsum("en,n->e", (predicted == y_noisy).astype(float), weights)
    mended = (predicted == y_true).astype(float) @ weights
    return memorized, mended
