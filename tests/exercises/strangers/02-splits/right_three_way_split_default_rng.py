"""A NumPy permutation, cut at two places."""

# /// answer
# cell = "three_way_split"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    test, validation, train = np.split(order, [n_test, n_test + n_validation])
    return train, validation, test
