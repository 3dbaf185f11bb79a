"""Seeds Python's random module but shuffles with NumPy's global generator."""

# /// answer
# cell = "three_way_split"
# breaks = "The same seed gives the same split"
# ///
import random


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    random.seed(seed)
    order = np.random.permutation(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
