"""Shuffles X and y separately, so rows lose their labels."""

# /// answer
# cell = "repeated_scores"
# breaks = "shuffles the rows anew"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        mixed_x, mixed_y = rng.permutation(X), rng.permutation(y)
        scores = []
        for i in range(k):
            train = [row for row in range(len(X)) if row % k != i]
            model = build()
            model.fit(mixed_x[train], mixed_y[train])
            scores.append(float(model.score(mixed_x[i::k], mixed_y[i::k])))
        rounds.append(scores)
    return rounds
