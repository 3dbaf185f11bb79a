"""Two arrays filled epoch by epoch."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    noisy, true = y_noisy[y_noisy != y_true], y_true[y_noisy != y_true]
    if not len(noisy):
        raise ValueError("All labels agree.")
    memorized = np.empty(len(predicted))
    mended = np.zeros(len(predicted), dtype=np.float64)
    for epoch, row in enumerate(predicted):
        answers = row[y_noisy != y_true]
        memorized[epoch] = np.count_nonzero(answers == noisy) / noisy.size
        mended[epoch] = np.sum(answers == true) / true.size
    return memorized, mended
