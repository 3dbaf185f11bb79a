"""Gives the whole remainder to the last fold."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "they may differ by at most one"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    rounds = []
    for _ in range(repeats):
        fold = rng.permutation(np.minimum(np.arange(len(X)) // (len(X) // k), k - 1))
        scores = []
        for i in range(k):
            model = build()
            model.fit(X[fold != i], y[fold != i])
            scores.append(float(model.score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
