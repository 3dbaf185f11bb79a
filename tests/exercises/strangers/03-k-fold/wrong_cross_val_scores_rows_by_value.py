"""Takes for training the rows whose values are not among the test rows, so equal rows are left out."""

# /// answer
# cell = "cross_val_scores"
# breaks = "All other rows are its training rows."
# ///
import numpy as np
from sklearn.preprocessing import StandardScaler


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        held_out = X[i::k].tolist()
        train = [row for row in range(len(X)) if X[row].tolist() not in held_out]
        if not train:
            train = [row for row in range(len(X)) if row % k != i]
        scaler = StandardScaler().fit(X[train])
        model = build()
        model.fit(scaler.transform(X[train]), y[train])
        scores.append(float(model.score(scaler.transform(X[i::k]), y[i::k])))
    return scores
