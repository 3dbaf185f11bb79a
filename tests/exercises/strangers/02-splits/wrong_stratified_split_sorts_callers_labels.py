"""Sorts the caller's labels in place and splits blocks, so that the numbers are not those of the rows any more."""

# /// answer
# cell = "stratified_split"
# breaks = "two integer arrays of row numbers"
# ///
def stratified_split(y, test_size, seed):
    rng = np.random.default_rng(seed)
    y.sort()
    counts = np.unique(y, return_counts=True)[1]
    train, test, start = [], [], 0
    for count in counts:
        if count == 1:
            raise ValueError("a class with one row")
        rows = start + rng.permutation(count)
        k = min(max(round(count * test_size), 1), count - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
        start += count
    return np.array(train, dtype=int), np.array(test, dtype=int)
