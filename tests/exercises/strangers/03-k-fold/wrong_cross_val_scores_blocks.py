"""Tests blocks of neighbouring rows."""

# /// answer
# cell = "cross_val_scores"
# breaks = "The test rows of fold `i` are the rows `i`, `i + k`, `i + 2k`, …: dealt out like cards"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    n = len(X)
    fold_of = np.arange(n) * k // n
    scores = []
    for i in range(k):
        test = fold_of == i
        scaler = StandardScaler().fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
