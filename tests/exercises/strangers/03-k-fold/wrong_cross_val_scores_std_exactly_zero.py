"""Takes only a deviation of exactly 0 for constant, but rounding leaves a column of 0.1 a tiny one."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead; rounding can make the standard deviation of such a column 1e-17, and not 0"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0)
        sd[sd == 0] = 1.0
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
