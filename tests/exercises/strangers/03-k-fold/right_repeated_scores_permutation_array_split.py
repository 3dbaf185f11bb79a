"""One generator for all rounds; array_split divides each permutation."""

# /// answer
# cell = "repeated_scores"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        parts = np.array_split(rng.permutation(len(X)), k)
        scores = []
        for i, test in enumerate(parts):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
