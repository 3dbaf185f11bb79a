"""Fits each model on all rows."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "rows that it is then tested on"
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
            model.fit(X, y)
            scores.append(float(model.score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
