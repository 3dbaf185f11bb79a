"""Writes the scaled rows back into a copy of X, which truncates them where X holds integers."""

# /// answer
# cell = "cross_val_scores"
# breaks = "subtract from each column its mean, and divide by its standard deviation"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        scaled = X.copy()
        train = [row for row in range(len(X)) if row % k != i]
        scaled[:] = StandardScaler().fit(X[train]).transform(X)
        model = build()
        model.fit(scaled[train], y[train])
        scores.append(float(model.score(scaled[i::k], y[i::k])))
    return scores
