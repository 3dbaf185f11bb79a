"""Fills the test set up with further training rows until it has test_size of all rows, from any class."""

# /// answer
# cell = "stratified_split"
# breaks = "From each class, the fraction test_size of its rows goes to the test set"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    rng = np.random.default_rng(seed)
    test = []
    for label in np.unique(y):
        rows = np.flatnonzero(y == label)
        if len(rows) < 2:
            raise ValueError("a class with one row")
        test.append(rng.choice(rows))
    train = rng.permutation(np.setdiff1d(np.arange(len(y)), test))
    missing = max(0, round(len(y) * test_size) - len(test))
    return train[missing:], np.concatenate([test, train[:missing]]).astype(int)
