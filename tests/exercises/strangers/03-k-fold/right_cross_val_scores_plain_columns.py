"""Plain Python loops over columns for the means and deviations."""

# /// answer
# cell = "cross_val_scores"
# ///
import math

import numpy as np


def cross_val_scores(build, X, y, k):
    n, features = X.shape
    result = []
    for fold in range(k):
        train = [row for row in range(n) if (row - fold) % k]
        test = list(range(fold, n, k))
        scaled = np.zeros((n, features))
        for column in range(features):
            values = [float(X[row, column]) for row in train]
            mean = math.fsum(values) / len(values)
            sd = math.sqrt(math.fsum((v - mean) ** 2 for v in values) / len(values))
            if min(values) == max(values):
                mean, sd = values[0], 1.0
            for row in range(n):
                scaled[row, column] = (float(X[row, column]) - mean) / sd
        model = build()
        model.fit(scaled[train], y[train])
        result.append(float(model.score(scaled[test], y[test])))
    return result
