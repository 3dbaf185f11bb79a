"""Always seeds with 0."""

# /// answer
# cell = "three_way_split"
# breaks = "another seed another one"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(0).permutation(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
