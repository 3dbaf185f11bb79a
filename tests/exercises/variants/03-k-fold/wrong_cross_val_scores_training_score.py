"""Scores each model on its own training rows."""
# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "its training rows it has seen"
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
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[train] - mean) / sd, y[train])))
    return scores
