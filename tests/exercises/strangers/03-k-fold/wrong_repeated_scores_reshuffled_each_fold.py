"""Shuffles before each fold instead of each round, so the test sets overlap."""

# /// answer
# cell = "repeated_scores"
# breaks = "Within a round every row is tested exactly once"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        scores = []
        for i in range(k):
            order = rng.permutation(len(X))
            test, train = order[i::k], np.setdiff1d(order, order[i::k])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
