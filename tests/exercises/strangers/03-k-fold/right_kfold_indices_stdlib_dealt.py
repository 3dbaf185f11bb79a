"""Plain Python: shuffles a list and deals it out like cards."""

# /// answer
# cell = "kfold_indices"
# ///
import random


def kfold_indices(n, k, seed):
    if not 2 <= k <= n:
        raise ValueError("impossible number of folds")
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    folds = []
    for i in range(k):
        test = rows[i::k]
        train = [row for place, row in enumerate(rows) if place % k != i]
        folds.append((train, test))
    return folds
