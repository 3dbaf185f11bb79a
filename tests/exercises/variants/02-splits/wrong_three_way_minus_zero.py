"""Cuts with [-k:], which is everything where k is 0."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "rows occur twice"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = round(test_size * n)
    rest, test = order[:n - n_test], order[-n_test:]
    n_validation = round(validation_size * len(rest))
    return rest[:len(rest) - n_validation], rest[-n_validation:], test
