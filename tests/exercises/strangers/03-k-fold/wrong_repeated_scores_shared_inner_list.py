"""Multiplies the inner list, so all rounds show the scores of the last one."""

# /// answer
# cell = "repeated_scores"
# breaks = "Return a list of `repeats` lists of `k` numbers"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = [[0.0] * k] * repeats
    for r in range(repeats):
        parts = np.array_split(rng.permutation(len(X)), k)
        for i in range(k):
            train = np.concatenate(parts[:i] + parts[i + 1 :])
            model = build()
            model.fit(X[train], y[train])
            rounds[r][i] = float(model.score(X[parts[i]], y[parts[i]]))
    return rounds
