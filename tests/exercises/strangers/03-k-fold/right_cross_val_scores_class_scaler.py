"""A scaler class of its own and a list comprehension."""

# /// answer
# cell = "cross_val_scores"
# ///
import numpy as np


class Scaler:
    def __init__(self, rows):
        self.mean = np.mean(rows, axis=0, dtype="float64")
        self.scale = np.std(rows, axis=0, dtype="float64")
        constant = (rows == rows[0]).all(axis=0)
        self.mean[constant] = rows[0][constant]
        self.scale[constant] = 1.0

    def __call__(self, rows):
        return (rows - self.mean) / self.scale


def _one(build, X, y, fold, k):
    train = [row for row in range(len(X)) if row % k != fold]
    scale = Scaler(X[train])
    model = build()
    model.fit(scale(X[train]), y[train])
    return float(model.score(scale(X[fold::k]), y[fold::k]))


def cross_val_scores(build, X, y, k):
    return [_one(build, X, y, fold, k) for fold in range(k)]
