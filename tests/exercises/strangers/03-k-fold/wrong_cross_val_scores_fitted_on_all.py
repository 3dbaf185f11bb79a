"""Fits the model on all rows, the test rows among them."""

# /// answer
# cell = "cross_val_scores"
# breaks = "All other rows are its training rows."
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        scaler = StandardScaler().fit(X[~test])
        model = build()
        model.fit(scaler.transform(X), y)
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
