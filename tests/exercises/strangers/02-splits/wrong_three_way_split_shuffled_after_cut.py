"""Cuts the rows in order and then shuffles within each set, so that every seed gives the same sets."""

# /// answer
# cell = "three_way_split"
# breaks = "It shuffles the row numbers ... another seed another one"
# ///
def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rng = np.random.default_rng(seed)
    rows = np.arange(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    parts = np.split(rows, [n - n_test - n_validation, n - n_test])
    return tuple(rng.permutation(part) for part in parts)
