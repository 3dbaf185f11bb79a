"""Rounds all three sizes down and loses the rows that are left."""

# /// answer
# cell = "three_way_split"
# breaks = "Every row is in exactly one set"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = int(n * test_size + 1e-9)
    rest = n - n_test
    n_validation = int(rest * validation_size + 1e-9)
    n_train = int(rest * (1 - validation_size) + 1e-9)
    test = order[:n_test]
    validation = order[n_test : n_test + n_validation]
    train = order[n_test + n_validation : n_test + n_validation + n_train]
    return train, validation, test
