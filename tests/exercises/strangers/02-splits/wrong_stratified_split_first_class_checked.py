"""Checks the most common class for having one row, not the rarest."""

# /// answer
# cell = "stratified_split"
# breaks = "Raise ValueError if a class has only one row"
# ///
from collections import Counter


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    label, count = Counter(y.tolist()).most_common(1)[0]
    if count < 2:
        raise ValueError(f"class {label} has one row")
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        k = max(1, min(round(len(rows) * test_size), len(rows) - 1))
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
