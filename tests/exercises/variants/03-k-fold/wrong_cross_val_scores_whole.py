"""Writes what it scales into a copy of X, which rounds where X holds integers."""

# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "where X holds integers"
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
        scaled = X.copy()
        scaled[:] = (X - mean) / sd
        model.fit(scaled[train], y[train])
        scores.append(float(model.score(scaled[test], y[test])))
    return scores
