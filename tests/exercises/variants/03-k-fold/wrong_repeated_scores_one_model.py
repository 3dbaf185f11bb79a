"""Builds one model for all."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "every fold of every round needs a fresh model"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    model = build()
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        scores = []
        for test in np.array_split(order, k):
            train = np.setdiff1d(order, test)
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
