"""Takes the first rows of each class, whatever the seed."""

# /// answer
# cell = "stratified_split"
# breaks = "chosen at random"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    train, test = [], []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
    rng = np.random.default_rng(seed)
    return rng.permutation(train), rng.permutation(test)
