"""Takes every column with a deviation below 0.01 for constant."""

# /// answer
# cell = "cross_val_scores"
# breaks = "divide by its standard deviation"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(axis=0), X[~test].std(axis=0)
        sd = np.where(sd < 1e-2, 1.0, sd)
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
