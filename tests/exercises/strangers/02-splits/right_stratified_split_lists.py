"""Returns Python lists."""

# /// answer
# cell = "stratified_split"
# ///
import random


def stratified_split(y, test_size, seed):
    rng = random.Random(seed)
    groups = {}
    for i, label in enumerate(y):
        groups.setdefault(label, []).append(i)
    train, test = [], []
    for rows in groups.values():
        if len(rows) < 2:
            raise ValueError("a class with one row")
        rng.shuffle(rows)
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test += rows[:k]
        train += rows[k:]
    return train, test
