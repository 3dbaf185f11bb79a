"""Shuffles with the numbers of the rounds, whatever the seed is."""

# /// answer
# cell = "repeated_scores"
# points = 0
# message = "rounds with the same folds"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rounds = []
    for number in range(repeats):
        fold = np.random.default_rng(number).permutation(np.arange(len(X)) % k)
        scores = []
        for i in range(k):
            model = build()
            model.fit(X[fold != i], y[fold != i])
            scores.append(float(model.score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
