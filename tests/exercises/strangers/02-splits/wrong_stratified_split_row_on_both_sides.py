"""When a class would be missing from the training rows, copies one of its test rows there."""

# /// answer
# cell = "stratified_split"
# breaks = "Every row is in exactly one set"
# ///
import math


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = max(1, math.ceil(len(rows) * test_size - 1e-9))
        test.extend(rows[:k])
        train.extend(rows[k:] if k < len(rows) else rows[-1:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
