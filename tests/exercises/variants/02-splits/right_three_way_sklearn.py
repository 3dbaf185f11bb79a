"""train_test_split, twice, where there is something to split off."""
# /// answer
# cell = "three_way_split"
# ///
import numpy as np
from sklearn.model_selection import train_test_split


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    def split(rows, size):
        if size == 0:
            return rows, rows[:0]
        return train_test_split(rows, test_size=size, random_state=seed)

    rest, test = split(np.arange(n), test_size)
    train, validation = split(rest, validation_size)
    return train, validation, test
