"""Groups the rows in a dict and rounds down, in plain Python."""
# /// answer
# cell = "stratified_split"
# ///
import random
from collections import defaultdict

import numpy as np


def stratified_split(y, test_size, seed):
    rng = random.Random(seed)
    groups = defaultdict(list)
    for row, label in enumerate(y):
        groups[label].append(row)
    train, test = [], []
    for label, rows in groups.items():
        if len(rows) == 1:
            raise ValueError(f"only one row of {label}")
        rng.shuffle(rows)
        k = min(max(int(len(rows) * test_size), 1), len(rows) - 1)
        test += rows[:k]
        train += rows[k:]
    return np.array(train), np.array(test)
