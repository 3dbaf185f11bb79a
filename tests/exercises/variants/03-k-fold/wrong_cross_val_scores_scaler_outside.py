"""Fits the scaler on all rows, before the loop."""
# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "The scaler has seen the test rows"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    X = StandardScaler().fit_transform(X)
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        model = build()
        model.fit(X[fold != i], y[fold != i])
        scores.append(float(model.score(X[fold == i], y[fold == i])))
    return scores
