"""Makes arrays of lists, and so an empty array of floats."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "integers also where it is empty"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n).tolist()
    n_test = round(test_size * n)
    n_validation = round(validation_size * (n - n_test))
    test, validation, train = order[:n_test], order[n_test:n_test + n_validation], order[n_test + n_validation:]
    return np.array(train), np.array(validation), np.array(test)
