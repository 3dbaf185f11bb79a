"""Draws test rows from every other row only."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "was never a test row"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(test_size * n)
    test = np.array([row for row in order if row % 2 == 0][:n_test], dtype=int)
    test = np.append(test, [row for row in order if row % 2][:n_test - len(test)]).astype(int)
    rest = order[~np.isin(order, test)]
    n_validation = round(validation_size * len(rest))
    return rest[n_validation:], rest[:n_validation], test
