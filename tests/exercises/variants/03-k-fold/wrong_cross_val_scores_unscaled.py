"""Forgets the scaling."""
# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "standardize each column"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        model = build()
        model.fit(X[fold != i], y[fold != i])
        scores.append(float(model.score(X[fold == i], y[fold == i])))
    return scores
