"""One seed per round; returns an array."""
# /// answer
# cell = "repeated_scores"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    scores = np.zeros((repeats, k))
    for j in range(repeats):
        order = np.random.default_rng([seed, j]).permutation(len(X))
        for i, test in enumerate(np.array_split(order, k)):
            train = np.setdiff1d(order, test)
            model = build()
            model.fit(X[train], y[train])
            scores[j, i] = model.score(X[test], y[test])
    return scores
