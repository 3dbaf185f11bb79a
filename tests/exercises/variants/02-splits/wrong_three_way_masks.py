"""Returns masks instead of row numbers."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "and dtype bool"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(test_size * n)
    n_validation = round(validation_size * (n - n_test))
    place = np.argsort(order)
    return place >= n_test + n_validation, (place >= n_test) & (place < n_test + n_validation), place < n_test
