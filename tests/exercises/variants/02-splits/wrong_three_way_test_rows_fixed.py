"""Shuffles only what is left after the test rows."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "The test rows are one block of neighbors"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    n_test = round(test_size * n)
    test, rest = np.arange(n_test), n_test + np.random.default_rng(seed).permutation(n - n_test)
    n_validation = round(validation_size * len(rest))
    return rest[n_validation:], rest[:n_validation], test
