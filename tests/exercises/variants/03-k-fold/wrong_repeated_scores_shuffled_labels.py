"""Shuffles the rows of X and forgets the labels."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "got out of step"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    fold = np.arange(len(X)) % k
    rounds = []
    for _ in range(repeats):
        order = rng.permutation(len(X))
        shuffled = X[rng.permutation(len(X))]
        labels = y[order]
        scores = []
        for i in range(k):
            model = build()
            model.fit(shuffled[fold != i], labels[fold != i])
            scores.append(float(model.score(shuffled[fold == i], labels[fold == i])))
        rounds.append(scores)
    return rounds
