"""Takes seed 0 for no seed."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "no result could be repeated"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed or None)
    rounds = []
    for _ in range(repeats):
        fold = rng.permutation(np.arange(len(X)) % k)
        scores = []
        for i in range(k):
            model = build()
            model.fit(X[fold != i], y[fold != i])
            scores.append(float(model.score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
