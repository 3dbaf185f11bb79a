"""Scales the test rows with their own mean and deviation."""

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
        scaler = StandardScaler()
        model = build()
        model.fit(scaler.fit_transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.fit_transform(X[test]), y[test])))
    return scores
