"""Builds one model before the loop and carries it from fold to fold."""
# /// answer
# cell = "cross_val_scores"
# points = 2
# message = "carried over from the folds before"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    rows = np.arange(len(X))
    scores = []
    model = build()
    for i in range(k):
        test = rows[i::k]
        train = np.setdiff1d(rows, test)
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
