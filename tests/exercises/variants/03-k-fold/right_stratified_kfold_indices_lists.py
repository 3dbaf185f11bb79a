"""Splits each class's shuffled rows with array_split; returns lists."""
# /// answer
# cell = "stratified_kfold_indices"
# ///
import numpy as np


def stratified_kfold_indices(y, k, seed):
    rows = {}
    for row, label in enumerate(np.asarray(y).tolist()):
        rows.setdefault(label, []).append(row)
    if k < 2 or any(len(members) < k for members in rows.values()):
        raise ValueError("some fold would lack a class")
    rng = np.random.default_rng(seed)
    tests = [[] for _ in range(k)]
    for members in rows.values():
        for test, part in zip(tests, np.array_split(rng.permutation(members), k), strict=True):
            test.extend(part.tolist())
    return [([row for row in range(len(y)) if row not in test], test) for test in tests]
