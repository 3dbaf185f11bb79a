"""Keeps the scaler of fold 0 for all folds."""

# /// answer
# cell = "cross_val_scores"
# breaks = "both taken from the *training rows* of that fold"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores, scaler = [], None
    for i in range(k):
        test = np.arange(len(X)) % k == i
        if scaler is None:
            scaler = StandardScaler().fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
