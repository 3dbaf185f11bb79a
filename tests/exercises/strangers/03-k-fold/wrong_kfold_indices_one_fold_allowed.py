"""Lets k = 1 pass, with an empty training set."""

# /// answer
# cell = "kfold_indices"
# breaks = "Raise a `ValueError` if `k` is smaller than 2"
# ///
import random


def kfold_indices(n, k, seed):
    if k < 1 or k > n:
        raise ValueError("impossible k")
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    return [([row for j in range(k) if j != i for row in rows[j::k]], rows[i::k]) for i in range(k)]
