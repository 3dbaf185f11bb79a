"""Plain Python: a dict from label to rows and random.sample."""

# /// answer
# cell = "stratified_split"
# ///
import random
from collections import defaultdict


def stratified_split(y, test_size, seed):
    rows_of = defaultdict(list)
    for row, label in enumerate(y):
        rows_of[label].append(row)
    for label, rows in rows_of.items():
        if len(rows) == 1:
            raise ValueError(f"class {label!r} has only one row")
    generator = random.Random(seed)
    test = set()
    for rows in rows_of.values():
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test.update(generator.sample(rows, k))
    train = [row for row in range(len(y)) if row not in test]
    return np.array(train, dtype=int), np.array(sorted(test), dtype=int)
