"""Sorts the rows by a random key; rounds up, with care for 0.07 * 100 being a hair above 7."""

# /// answer
# cell = "three_way_split"
# ///
import math


def _whole(x):
    return math.ceil(x - 1e-9)


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    keys = np.random.RandomState(seed).uniform(size=n)
    order = np.argsort(keys, kind="stable")
    n_test = _whole(n * test_size)
    rest, test = order[: n - n_test], order[n - n_test :]
    n_validation = _whole(len(rest) * validation_size)
    return rest[n_validation:], rest[:n_validation], test
