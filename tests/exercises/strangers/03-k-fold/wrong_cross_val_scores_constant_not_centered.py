"""Leaves constant columns as they are, without subtracting their mean."""

# /// answer
# cell = "cross_val_scores"
# breaks = "subtract from each column its mean ... divide by 1 instead"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0)
        constant = np.ptp(X[~test], axis=0) == 0
        mean = np.where(constant, 0.0, mean)
        sd = np.where(constant, 1.0, sd)
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
