"""Subtracts one mean for the whole table instead of one per column."""
# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "each column with its own mean"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(), X[train].std()
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
