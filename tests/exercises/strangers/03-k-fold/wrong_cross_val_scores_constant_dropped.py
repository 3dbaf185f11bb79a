"""Drops columns that are constant in the training rows."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        keep = np.ptp(X[~test], axis=0) > 0
        if not keep.any():
            keep[:] = True
        mean = X[~test][:, keep].mean(axis=0)
        sd = X[~test][:, keep].std(axis=0)
        sd[sd == 0] = 1
        model = build()
        model.fit((X[~test][:, keep] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test][:, keep] - mean) / sd, y[test])))
    return scores
