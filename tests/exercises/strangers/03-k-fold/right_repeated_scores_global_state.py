"""Seeds NumPy's global state once and shuffles with it."""

# /// answer
# cell = "repeated_scores"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    np.random.seed(seed)
    rounds = []
    for _ in range(repeats):
        parts = np.array_split(np.random.permutation(len(X)), k)
        scores = []
        for i in range(k):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[parts[i]], y[parts[i]])))
        rounds.append(scores)
    return rounds
