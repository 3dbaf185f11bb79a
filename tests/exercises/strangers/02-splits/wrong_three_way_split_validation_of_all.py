"""The validation set is a fraction of all rows."""

# /// answer
# cell = "three_way_split"
# breaks = "the fraction validation_size **of the remaining rows**"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(n * test_size)
    n_validation = round(n * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
