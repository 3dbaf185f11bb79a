"""Divides by the variance."""

# /// answer
# cell = "cross_val_scores"
# breaks = "divide by its standard deviation"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, spread = X[~test].mean(axis=0), X[~test].var(axis=0)
        spread = np.where(np.ptp(X[~test], axis=0) == 0, 1.0, spread)
        model = build()
        model.fit((X[~test] - mean) / spread, y[~test])
        scores.append(float(model.score((X[test] - mean) / spread, y[test])))
    return scores
