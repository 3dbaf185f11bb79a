"""Shuffles once and turns that order round for each further round, so folds repeat."""

# /// answer
# cell = "repeated_scores"
# breaks = "Every round shuffles the rows anew before it divides them, so the rounds have different folds."
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    rounds = []
    for _ in range(repeats):
        order = order[::-1]
        scores = []
        for i in range(k):
            test, train = order[i::k], np.setdiff1d(order, order[i::k])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
