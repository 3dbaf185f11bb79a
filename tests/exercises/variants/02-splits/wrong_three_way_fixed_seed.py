"""Always the same seed."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "gave the same training rows: the seed is not used"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(0).permutation(n)
    n_test = round(test_size * n)
    n_validation = round(validation_size * (n - n_test))
    return order[n_test + n_validation:], order[n_test:n_test + n_validation], order[:n_test]
