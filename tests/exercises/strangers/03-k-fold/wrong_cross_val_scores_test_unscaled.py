"""Scales the training rows only."""

# /// answer
# cell = "cross_val_scores"
# breaks = "The test rows are scaled with the same numbers."
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        model = build()
        model.fit(StandardScaler().fit_transform(X[~test]), y[~test])
        scores.append(float(model.score(X[test], y[test])))
    return scores
