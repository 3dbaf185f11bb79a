"""Takes a column whose values lie close together for constant."""

# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "standardize each column"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) < 0.1] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
