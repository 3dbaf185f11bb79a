"""A plain random split that ignores the classes, though it counts them."""
# /// answer
# cell = "stratified_split"
# points = 1
# message = "Class proportions have to be the same"
# ///
import numpy as np


def stratified_split(y, test_size, seed):
    _, counts = np.unique(np.asarray(y), return_counts=True)
    if counts.min() < 2:
        raise ValueError("a class has one row")
    order = np.random.default_rng(seed).permutation(len(y))
    n_test = round(test_size * len(y))
    return order[n_test:], order[:n_test]
