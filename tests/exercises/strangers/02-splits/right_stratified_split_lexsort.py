"""Sorts by class and random key once, then cuts each block; rounds up."""

# /// answer
# cell = "stratified_split"
# ///
import math


def stratified_split(y, test_size, seed):
    codes, counts = np.unique(np.asarray(y), return_inverse=True, return_counts=True)[1:]
    if np.any(counts == 1):
        raise ValueError("every class needs two rows")
    order = np.lexsort((np.random.RandomState(seed).rand(len(codes)), codes.ravel()))
    is_test = np.zeros(len(codes), dtype=bool)
    start = 0
    for count in counts.tolist():
        take = max(1, min(count - 1, math.ceil(count * test_size - 1e-9)))
        is_test[order[start : start + take]] = True
        start += count
    rows = np.arange(len(codes))
    return rows[~is_test], rows[is_test]
