"""Divides by the sample deviation (ddof=1), which StandardScaler doesn't."""

# /// answer
# cell = "cross_val_scores"
# breaks = "divide by its standard deviation (`np.std`, which divides by the number of rows)"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0, ddof=1)
        sd = np.where(np.ptp(X[~test], axis=0) == 0, 1.0, sd)
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
