"""Deals each class out in its own order and ignores the seed."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "another seed other folds"
# ///
from collections import Counter


def stratified_kfold_indices(y, k, seed):
    y = list(y)
    if k < 2 or min(Counter(y).values()) < k:
        raise ValueError("impossible k")
    seen = Counter()
    tests = [[] for _ in range(k)]
    for row, label in enumerate(y):
        tests[seen[label] % k].append(row)
        seen[label] += 1
    return [([row for row in range(len(y)) if row not in test], test) for test in tests]
