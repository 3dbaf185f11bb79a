"""Replaces what a division by 0 gives by 0, also in test rows that differ from the constant."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Where the values of a column are all equal in the training rows, divide by 1 instead"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            scaled = np.nan_to_num((X - mean) / sd, nan=0.0, posinf=0.0, neginf=0.0)
        model = build()
        model.fit(scaled[~test], y[~test])
        scores.append(float(model.score(scaled[test], y[test])))
    return scores
