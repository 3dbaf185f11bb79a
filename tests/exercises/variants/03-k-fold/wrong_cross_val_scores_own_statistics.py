"""Scales the test rows with their own mean and standard deviation."""
# /// answer
# cell = "cross_val_scores"
# points = 3
# message = "scaled with their own statistics"
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        model = build()
        model.fit(StandardScaler().fit_transform(X[fold != i]), y[fold != i])
        scores.append(float(model.score(StandardScaler().fit_transform(X[fold == i]), y[fold == i])))
    return scores
