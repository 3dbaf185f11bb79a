"""Draws each set on its own, so rows repeat."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "A row in two sets"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rng = np.random.default_rng(seed)
    n_test = round(test_size * n)
    n_validation = round(validation_size * (n - n_test))
    test = rng.choice(n, n_test, replace=False)
    validation = rng.choice(n, n_validation, replace=False)
    train = np.setdiff1d(np.arange(n), test)
    return train, validation, test
