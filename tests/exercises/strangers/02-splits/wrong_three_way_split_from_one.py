"""Numbers the rows from 1 to n."""

# /// answer
# cell = "three_way_split"
# breaks = "the row numbers 0, ..., n - 1"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(np.arange(1, n + 1))
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
