"""Leaves out of the training rows all that equal a test row."""

# /// answer
# cell = "cross_val_scores"
# points = 2
# message = "also those that equal a test row"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        test = fold == i
        held = X[test].tolist()
        train = np.array([row.tolist() not in held for row in X])
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
