"""Keeps one model for each fold number and goes on with it in the next round."""
# /// answer
# cell = "repeated_scores"
# points = 0
# message = "every fold of every round needs a fresh model"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    rng = np.random.default_rng(seed)
    models = [build() for _ in range(k)]
    rounds = []
    for _ in range(repeats):
        fold = rng.permutation(np.arange(len(X)) % k)
        scores = []
        for i in range(k):
            models[i].fit(X[fold != i], y[fold != i])
            scores.append(float(models[i].score(X[fold == i], y[fold == i])))
        rounds.append(scores)
    return rounds
