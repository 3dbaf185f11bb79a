"""Draws k random splits a round instead of k folds."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "every row must be tested exactly once"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    size = len(X) // k
    rounds = []
    for _ in range(repeats):
        scores = []
        for _ in range(k):
            order = rng.permutation(len(X))
            model = build()
            model.fit(X[order[size:]], y[order[size:]])
            scores.append(float(model.score(X[order[:size]], y[order[:size]])))
        rounds.append(scores)
    return rounds
