"""Fits each model twice, for safety."""

# /// answer
# cell = "cross_val_scores"
# breaks = "fitted once on its training rows"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler().fit(X[~test])
        model = build()
        for _ in range(2):
            model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
