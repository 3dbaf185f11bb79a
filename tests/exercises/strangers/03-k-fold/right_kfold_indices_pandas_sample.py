"""pandas shuffles the rows; sets make the training rows."""

# /// answer
# cell = "kfold_indices"
# ///
import pandas as pd


def kfold_indices(n, k, seed):
    if k < 2 or n < k:
        raise ValueError("2 <= k <= n must hold")
    order = pd.Series(range(n)).sample(frac=1, random_state=seed).tolist()
    small, rest = divmod(n, k)
    folds, start = [], 0
    for i in range(k):
        stop = start + small + (i < rest)
        test = order[start:stop]
        folds.append((sorted(set(order) - set(test)), sorted(test)))
        start = stop
    return folds
