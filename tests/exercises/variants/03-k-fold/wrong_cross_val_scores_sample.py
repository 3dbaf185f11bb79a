"""Divides by the sample standard deviation, as pandas does."""

# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "the sample standard deviation"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0, ddof=1)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
