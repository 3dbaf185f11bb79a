"""Subtracts the means but divides by nothing."""

# /// answer
# cell = "cross_val_scores"
# breaks = "divide by its standard deviation"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler(with_std=False).fit(X[~test])
        model = build()
        model.fit(scaler.transform(X[~test]), y[~test])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
