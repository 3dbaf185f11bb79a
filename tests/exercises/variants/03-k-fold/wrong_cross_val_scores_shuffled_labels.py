"""Shuffles the rows of X and forgets the labels."""
# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "got out of step"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    X = X[np.random.default_rng(0).permutation(len(X))]
    scores = []
    for i in range(k):
        scaler = StandardScaler().fit(X[fold != i])
        model = build()
        model.fit(scaler.transform(X[fold != i]), y[fold != i])
        scores.append(float(model.score(scaler.transform(X[fold == i]), y[fold == i])))
    return scores
