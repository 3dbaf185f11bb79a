"""Shuffles the rows with a seed of its own before it deals them."""

# /// answer
# cell = "cross_val_scores"
# breaks = "The test rows of fold `i` are the rows `i`, `i + k`, `i + 2k`, …; their rows are already in random order"
# ///
import numpy as np
from sklearn.model_selection import KFold
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for train, test in KFold(k, shuffle=True, random_state=0).split(X):
        scaler = StandardScaler().fit(X[train])
        model = build()
        model.fit(scaler.transform(X[train]), y[train])
        scores.append(float(model.score(scaler.transform(X[test]), y[test])))
    return scores
