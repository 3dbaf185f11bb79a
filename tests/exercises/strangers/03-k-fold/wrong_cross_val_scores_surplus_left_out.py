"""Leaves the rows beyond the last full round out of the training sets."""

# /// answer
# cell = "cross_val_scores"
# breaks = "All other rows are its training rows."
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    full = len(X) // k * k
    scores = []
    for i in range(k):
        train = [row for row in range(full) if row % k != i]
        scaler = StandardScaler().fit(X[train])
        model = build()
        model.fit(scaler.transform(X[train]), y[train])
        scores.append(float(model.score(scaler.transform(X[i::k]), y[i::k])))
    return scores
