"""Scores the training rows, too, to see how far a model overfits."""

# /// answer
# cell = "cross_val_scores"
# points = 0
# message = "Score each model once"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    fold = np.arange(len(X)) % k
    scores = []
    for i in range(k):
        train, test = fold != i, fold == i
        mean, sd = X[train].mean(axis=0), X[train].std(axis=0)
        sd[np.ptp(X[train], axis=0) == 0] = 1
        model = build()
        model.fit((X[train] - mean) / sd, y[train])
        gap = model.score((X[train] - mean) / sd, y[train])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
        gap -= scores[-1]
    return scores
