"""Fits each model on all rows."""
# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "fitted on the test rows of its own fold"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    rows = np.arange(len(X))
    scores = []
    for i in range(k):
        test = rows[i::k]
        train = np.setdiff1d(rows, test)
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X - mean) / sd, y)
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
