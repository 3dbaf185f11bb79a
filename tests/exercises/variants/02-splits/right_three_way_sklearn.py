"""train_test_split, twice."""
# /// answer
# cell = "three_way_split"
# ///
import numpy as np
from sklearn.model_selection import train_test_split


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rest, test = train_test_split(np.arange(n), test_size=test_size, random_state=seed)
    train, validation = train_test_split(rest, test_size=validation_size, random_state=seed)
    return train, validation, test
