"""Builds one model and goes on training it in each fold."""

# /// answer
# cell = "cross_val_scores"
# breaks = "Each fold gets a fresh model from `build`"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    model = build()
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler().fit(X[~test])
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
