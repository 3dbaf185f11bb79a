"""Returns the mean alone."""
# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "must return a list of scores"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    rows = np.arange(len(X))
    scores = []
    for i in range(k):
        test = rows[i::k]
        train = np.setdiff1d(rows, test)
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return sum(scores) / k
