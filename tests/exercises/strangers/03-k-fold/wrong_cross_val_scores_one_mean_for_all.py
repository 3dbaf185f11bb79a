"""Takes one mean and one deviation over all columns together."""

# /// answer
# cell = "cross_val_scores"
# breaks = "subtract from each column its mean"
# ///
import numpy as np


def cross_val_scores(build, X, y, k):
    scores = []
    for i in range(k):
        test = np.arange(len(X)) % k == i
        mean, sd = X[~test].mean(), X[~test].std()
        if sd == 0:
            sd = 1.0
        model = build()
        model.fit((X[~test] - mean) / sd, y[~test])
        scores.append(float(model.score((X[test] - mean) / sd, y[test])))
    return scores
