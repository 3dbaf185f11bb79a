"""Leaves a class of one row in the training set without an error."""

# /// answer
# cell = "stratified_split"
# breaks = "Raise ValueError if a class has only one row"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
