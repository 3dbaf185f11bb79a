"""Works in single precision, with lists of rows."""
# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    X = np.asarray(X, dtype="float32")
    y = np.asarray(y)
    scores = []
    for i in range(k):
        test = [row for row in range(len(X)) if row % k == i]
        train = [row for row in range(len(X)) if row % k != i]
        center = X[train].mean(axis=0)
        spread = X[train].std(axis=0)
        spread = np.where((X[train] == X[train][0]).all(axis=0), 1.0, spread)
        model = build()
        model.fit((X[train] - center) / spread, y[train])
        scores.append(float(model.score((X[test] - center) / spread, y[test])))
    return scores
