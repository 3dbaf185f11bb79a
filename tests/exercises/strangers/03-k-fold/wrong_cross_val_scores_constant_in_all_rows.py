"""Divides by 1 only where a column is constant in all rows, not merely in the training rows."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    constant = np.ptp(X, axis=0) == 0
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0)
        sd = np.where(constant, 1.0, sd)
        model = build()
        with np.errstate(divide="ignore", invalid="ignore"):
            model.fit((X[~test] - mean) / sd, y[~test])
            scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
