"""Adds a little to each deviation, so that none is 0."""

# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "so that it is divided by 1"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd = sd + 1e-8
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
