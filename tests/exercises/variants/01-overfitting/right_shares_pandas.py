"""Groups nothing, averages the columns of two tables; returns a list."""

# /// answer
# cell = "wrong_label_shares"
# ///
import numpy as np
import pandas as pd


def wrong_label_shares(predicted, y_noisy, y_true):
    wrong = np.flatnonzero(y_noisy - y_true)
    if wrong.size == 0:
        raise ValueError("no label is wrong")
    table = pd.DataFrame(predicted).iloc[:, wrong]
    return [table.eq(labels[wrong], axis=1).mean(axis=1).to_numpy() for labels in (y_noisy, y_true)]
