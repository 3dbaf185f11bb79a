"""Scales the caller's array in place, fold after fold."""

# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "changed X or y"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        if X.dtype == float:
            X -= mean
            X /= sd
        scaled = X if X.dtype == float else (X - mean) / sd
        model.fit(scaled[train], y[train])
        scores.append(float(model.score(scaled[test], y[test])))
    return scores
