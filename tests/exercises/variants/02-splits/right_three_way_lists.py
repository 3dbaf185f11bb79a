"""The standard library's shuffle; rounds down; returns lists."""
# /// answer
# cell = "three_way_split"
# ///
import random


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    n_test = int(n * test_size)
    test, rest = rows[:n_test], rows[n_test:]
    n_validation = int(len(rest) * validation_size)
    return [rest[n_validation:], rest[:n_validation], test]
