"""Deals shuffled rows like cards, in plain Python."""
# /// answer
# cell = "kfold_indices"
# ///
import random


def kfold_indices(n, k, seed):
    if k < 2 or k > n:
        raise ValueError("impossible number of folds")
    order = list(range(n))
    random.Random(seed).shuffle(order)
    folds = []
    for i in range(k):
        test = order[i::k]
        folds.append((sorted(set(order) - set(test)), test))
    return folds
