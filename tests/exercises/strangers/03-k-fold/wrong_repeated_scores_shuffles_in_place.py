"""Shuffles the caller's X and y in place, so a second call with the same seed has other folds."""

# /// answer
# cell = "repeated_scores"
# breaks = "Leave `X` and `y` as they are."
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        X[:], y[:] = X[order], y[order]
        scores = []
        for i in range(k):
            train = [row for row in range(len(X)) if row % k != i]
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[i::k], y[i::k])))
        rounds.append(scores)
    return rounds
