"""Scales all rows once, before the folds are made."""

# /// answer
# cell = "cross_val_scores"
# breaks = "both taken from the *training rows* of that fold"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    X = StandardScaler().fit_transform(X)
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        model = build()
        model.fit(X[~test], y[~test])
        scores.append(float(model.score(X[test], y[test])))
    return scores
