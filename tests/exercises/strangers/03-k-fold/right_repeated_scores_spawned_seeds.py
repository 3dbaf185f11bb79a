"""A child seed for every round, fold numbers shuffled, an array filled in."""

# /// answer
# cell = "repeated_scores"
# ///
import numpy as np


def repeated_scores(build, X, y, k, repeats, seed):
    result = np.zeros((repeats, k))
    for r, child in enumerate(np.random.SeedSequence(seed).spawn(repeats)):
        fold_of = np.arange(len(X)) % k
        np.random.default_rng(child).shuffle(fold_of)
        for i in range(k):
            model = build()
            model.fit(X[fold_of != i], y[fold_of != i])
            result[r, i] = model.score(X[fold_of == i], y[fold_of == i])
    return result
