"""Draws without the seed."""

# /// answer
# cell = "stratified_split"
# breaks = "the same seed gives the same split"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng()
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
