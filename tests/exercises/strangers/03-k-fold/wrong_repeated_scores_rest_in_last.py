"""Gives the last fold all rows that are left over."""

# /// answer
# cell = "repeated_scores"
# breaks = "the sizes of the test sets differ by at most one"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    size = len(X) // k
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        scores = []
        for i in range(k):
            test = order[i * size :] if i == k - 1 else order[i * size : (i + 1) * size]
            train = np.setdiff1d(order, test)
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
