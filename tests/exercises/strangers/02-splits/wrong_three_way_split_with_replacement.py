"""Draws n rows with replacement, so that rows are missing or double."""

# /// answer
# cell = "three_way_split"
# breaks = "Every row is in exactly one set"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).choice(n, size=n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
