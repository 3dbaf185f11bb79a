"""Cuts without shuffling."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "one block of neighbors"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rows = np.arange(n)
    n_test = round(test_size * n)
    rest, test = rows[:n - n_test], rows[n - n_test:]
    n_validation = round(validation_size * len(rest))
    return rest[:len(rest) - n_validation], rest[len(rest) - n_validation:], test
