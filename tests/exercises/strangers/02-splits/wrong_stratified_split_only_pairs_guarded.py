"""Guards classes of two rows alone, as in the example; three rows and a fraction of 0.1 leave none in the test set."""

# /// answer
# cell = "stratified_split"
# breaks = "at least one row of every class on each side"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == label))
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = 1 if len(rows) == 2 else round(len(rows) * test_size)
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
