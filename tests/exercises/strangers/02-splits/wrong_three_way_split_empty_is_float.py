"""Builds arrays from lists without a type, so that an empty set is an array of floats."""

# /// answer
# cell = "three_way_split"
# breaks = "returns three integer arrays"
# ///
import random


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return (
        np.array(rows[n_test + n_validation :]),
        np.array(rows[n_test : n_test + n_validation]),
        np.array(rows[:n_test]),
    )
