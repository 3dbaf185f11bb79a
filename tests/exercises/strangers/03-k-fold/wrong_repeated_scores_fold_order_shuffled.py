"""Shuffles once and in later rounds only the order of the folds."""

# /// answer
# cell = "repeated_scores"
# breaks = "Every round shuffles the rows anew before it divides them, so the rounds have different folds."
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    parts = np.array_split(rng.permutation(len(X)), k)
    rounds = []
    for _ in range(repeats):
        scores = []
        for i in rng.permutation(k):
            train = np.concatenate([part for j, part in enumerate(parts) if j != i])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[parts[i]], y[parts[i]])))
        rounds.append(scores)
    return rounds
