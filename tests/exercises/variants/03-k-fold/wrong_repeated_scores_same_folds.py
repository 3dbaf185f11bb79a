"""Sets the same seed in every round, so all rounds have the same folds."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "Shuffle anew in every round"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rounds = []
    for _ in range(repeats):
        order = np.random.default_rng(seed).permutation(len(X))
        scores = []
        for test in np.array_split(order, k):
            train = np.setdiff1d(order, test)
            model = build()
            model.fit(X[train], y[train])
            scores.append(float(model.score(X[test], y[test])))
        rounds.append(scores)
    return rounds
