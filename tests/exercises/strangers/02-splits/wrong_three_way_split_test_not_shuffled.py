"""Cuts the last rows off as test set and shuffles only the rest."""

# /// answer
# cell = "three_way_split"
# breaks = "It shuffles the row numbers 0, ..., n - 1 ... another seed another one"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    n_test = round(n * test_size)
    test = np.arange(n - n_test, n)
    rest = np.random.default_rng(seed).permutation(n - n_test)
    n_validation = round(len(rest) * validation_size)
    return rest[n_validation:], rest[:n_validation], test
