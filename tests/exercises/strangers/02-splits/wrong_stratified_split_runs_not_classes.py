"""Groups with itertools.groupby, which makes a class of every run of equal labels."""

# /// answer
# cell = "stratified_split"
# breaks = "From each class"
# ///
import itertools


def stratified_split(y, test_size, seed):
    rng = np.random.default_rng(seed)
    train, test = [], []
    for _, group in itertools.groupby(range(len(y)), key=lambda i: y[i]):
        rows = rng.permutation(list(group))
        if len(rows) == 1:
            raise ValueError("a class with one row")
        k = min(max(round(len(rows) * test_size), 1), len(rows) - 1)
        test.extend(rows[:k])
        train.extend(rows[k:])
    return np.array(train, dtype=int), np.array(test, dtype=int)
