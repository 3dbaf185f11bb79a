"""Fits every model on all rows."""

# /// answer
# cell = "repeated_scores"
# breaks = "k-fold cross-validation: the test rows are not training rows"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        scores = []
        for test in np.array_split(order, k):
            model = build()
            model.fit(X[order], y[order])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
