"""Rounds all three sizes down: rows are lost."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "A split loses no row"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    n_test = int(test_size * n)
    n_validation = int((1 - test_size) * validation_size * n)
    n_train = int((1 - test_size) * (1 - validation_size) * n)
    train = order[:n_train]
    validation = order[n_train:n_train + n_validation]
    test = order[n_train + n_validation:n_train + n_validation + n_test]
    return train, validation, test
