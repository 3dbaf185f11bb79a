"""Keeps only the mean of each round."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "keep the rounds apart and every score"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        scores = []
        for test in np.array_split(order, k):
            train = np.setdiff1d(order, test)
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(sum(scores) / k)
    return rounds
