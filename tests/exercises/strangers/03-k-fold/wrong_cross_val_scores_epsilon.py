"""Adds a small number to each deviation instead of dividing constant columns by 1."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0) + 1e-8
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
