"""The validation fraction is taken of all rows: 60/20/20."""
# /// answer
# cell = "three_way_split"
# points = 0
# message = "After the test rows were held out"
# ///
import numpy as np


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = np.random.default_rng(seed).permutation(n)
    a, b = round(test_size * n), round(validation_size * n)
    return order[a + b:], order[a:a + b], order[:a]
