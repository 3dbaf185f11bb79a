"""Draws from a generator without a seed."""

# /// answer
# cell = "repeated_scores"
# breaks = "The same `seed` gives the same folds"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng()
    rounds = []
    for _ in range(repeats):
        parts = np.array_split(rng.permutation(len(X)), k)
        scores = []
        for i in range(k):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[parts[i]], y[parts[i]])))
        rounds.append(scores)
    return rounds
