"""Shuffles the order of the folds instead of the rows."""

# /// answer
# cell = "kfold_indices"
# breaks = "the rows are shuffled with `seed` before they are divided"
# ///
import random


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    tests = [list(range(i, n, k)) for i in range(k)]
    random.Random(seed).shuffle(tests)
    return [([row for row in range(n) if row not in test], test) for test in tests]
