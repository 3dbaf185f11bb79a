"""Cuts blocks of n // k rows and leaves the remainder out."""
# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "the remainder belongs to a fold too"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    rows = np.arange(len(X))
    scores = []
    for i in range(k):
        test = rows[i * (len(X) // k) : (i + 1) * (len(X) // k)]
        train = np.setdiff1d(rows, test)
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
