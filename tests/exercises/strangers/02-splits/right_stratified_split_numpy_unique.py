"""NumPy: class by class, a permutation of its rows, the count clipped to leave one on each side."""

# /// answer
# cell = "stratified_split"
# ///
def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    labels, counts = np.unique(y, return_counts=True)
    if (counts < 2).any():
        raise ValueError(f"classes with one row: {labels[counts < 2].tolist()}")
    rng = np.random.default_rng(seed)
    train, test = [np.empty(0, dtype=int)], [np.empty(0, dtype=int)]
    for label, count in zip(labels, counts):
        rows = rng.permutation(np.flatnonzero(y == label))
        k = int(np.clip(round(count * test_size), 1, count - 1))
        test.append(rows[:k])
        train.append(rows[k:])
    return np.concatenate(train), np.concatenate(test)
