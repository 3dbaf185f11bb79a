"""Takes seed 0 for no seed, so that the default split differs from call to call."""

# /// answer
# cell = "three_way_split"
# breaks = "The same seed gives the same split"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rng = np.random.default_rng(seed or None)
    order = rng.permutation(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
