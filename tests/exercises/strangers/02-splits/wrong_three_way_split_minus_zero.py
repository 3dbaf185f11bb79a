"""Slices with [-k:], which is everything when k is 0 (few rows or a small fraction)."""

# /// answer
# cell = "three_way_split"
# breaks = "Every row is in exactly one set"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = int(n * test_size + 1e-9)
    rest, test = order[: n - n_test], order[-n_test:]
    n_validation = int(len(rest) * validation_size + 1e-9)
    train, validation = rest[: len(rest) - n_validation], rest[-n_validation:]
    return train, validation, test
