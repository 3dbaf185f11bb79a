"""Makes the generator anew in each round, so all rounds have the same folds."""

# /// answer
# cell = "repeated_scores"
# breaks = "Every round shuffles the rows anew before it divides them, so the rounds have different folds."
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rounds = []
    for _ in range(repeats):
        rng = np.random.default_rng(seed)
        parts = np.array_split(rng.permutation(len(X)), k)
        scores = []
        for i in range(k):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[parts[i]], y[parts[i]])))
        rounds.append(scores)
    return rounds
