"""Compares y with a label directly, which a list answers with one False."""

# /// answer
# cell = "stratified_split"
# breaks = "y is a list or array of n labels"
# ///
def stratified_split(y, test_size, seed):
    rng = np.random.default_rng(seed)
    train, test = [], []
    for label, count in zip(*np.unique(y, return_counts=True)):
        if count < 2:
            raise ValueError("a class with one row")
        rows = rng.permutation(np.flatnonzero(y == label))
        k = min(max(round(count * test_size), 1), count - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
