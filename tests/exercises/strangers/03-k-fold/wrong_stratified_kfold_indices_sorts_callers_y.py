"""Sorts the caller's y in place, so its folds fit another y than the one that was given."""

# /// answer
# cell = "stratified_kfold_indices"
# breaks = "Leave `y` as it is."
# ///
import random
from collections import Counter


def stratified_kfold_indices(y, k, seed):
    y.sort()
    counts = Counter(list(y))
    if k < 2 or min(counts.values()) < k:
        raise ValueError("impossible k")
    rng = random.Random(seed)
    tests, start = [[] for _ in range(k)], 0
    for label in sorted(counts):
        rows = list(range(start, start + counts[label]))
        start += counts[label]
        rng.shuffle(rows)
        for i in range(k):
            tests[i] += rows[i::k]
    return [([row for row in range(len(y)) if row not in test], test) for test in tests]
