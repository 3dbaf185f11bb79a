"""Raises when there is only one class, not when a class has only one row."""

# /// answer
# cell = "stratified_split"
# breaks = "Raise ValueError if a class has only one row"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    labels = np.unique(y)
    if len(labels) == 1:
        raise ValueError("only one class")
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in labels:
        rows = rng.permutation(np.flatnonzero(y == label))
        k = max(1, min(round(len(rows) * test_size), len(rows) - 1))
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
