"""Standardizes the rows of each fold, as in task 5."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "X is scaled already"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        fold = rng.permutation(np.arange(len(X)) % k)
        scores = []
        for i in range(k):
            model = build()
            mean, sd = X[fold != i].mean(axis=0), X[fold != i].std(axis=0)
            sd[np.ptp(X[fold != i], axis=0) == 0] = 1
            model.fit((X[fold != i] - mean) / sd, y[fold != i])
            scores.append(float(model.score((X[fold == i] - mean) / sd, y[fold == i])))
        rounds.append(scores)
    return rounds
