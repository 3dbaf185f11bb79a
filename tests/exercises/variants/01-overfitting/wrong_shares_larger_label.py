"""Takes a label for wrong only where it is larger than the true one."""

# /// answer
# cell = "wrong_label_shares"
# points = 0
# message = "and at no others"
# ///
import numpy as np


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = y_noisy > y_true
    if np.array_equal(y_noisy, y_true):
        raise ValueError("no label is wrong")
    answers = predicted[:, wrong]
    count = max(wrong.sum(), 1)
    return (answers == y_noisy[wrong]).sum(axis=1) / count, (answers == y_true[wrong]).sum(axis=1) / count
