"""Trains on the rows of one other fold."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "some training rows are missing"
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
            model.fit(X[fold == (i + 1) % k], y[fold == (i + 1) % k])
            scores.append(float(model.score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
