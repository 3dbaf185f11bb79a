"""Plain Python: a dict of rows per class and one running deal over all of them."""

# /// answer
# cell = "stratified_kfold_indices"
# ///
import random
from collections import defaultdict


def stratified_kfold_indices(y, k, seed):
    if k < 2:
        raise ValueError("k must be 2 or more")
    order = list(range(len(y)))
    random.Random(seed).shuffle(order)
    rows_of = defaultdict(list)
    for row in order:
        rows_of[y[row]].append(row)
    for label, rows in rows_of.items():
        if len(rows) < k:
            raise ValueError(f"class {label!r} has only {len(rows)} rows")
    tests = [[] for _ in range(k)]
    card = 0
    for rows in rows_of.values():
        for row in rows:
            tests[card % k].append(row)
            card += 1
    return [([row for row in order if row not in set(test)], test) for test in tests]
