"""Builds k models and uses them again in each round."""

# /// answer
# cell = "repeated_scores"
# breaks = "Every one of the `repeats * k` models is a fresh one."
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    models = [build() for _ in range(k)]
    rounds = []
    for _ in range(repeats):
        parts = np.array_split(rng.permutation(len(X)), k)
        scores = []
        for i, model in enumerate(models):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[parts[i]], y[parts[i]])))
        rounds.append(scores)
    return rounds
