"""train_test_split for each class, with a count that leaves a row on each side."""
# /// answer
# cell = "stratified_split"
# ///
import math

import numpy as np
from sklearn.model_selection import train_test_split


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    pairs = []
    for label in set(y.tolist()):
        rows = np.flatnonzero(y == label)
        held_out = min(math.ceil(test_size * len(rows)), len(rows) - 1)
        # refuses a class of one row by itself
        pairs.append(train_test_split(rows, test_size=held_out or 0.5, random_state=seed))
    train, test = zip(*pairs, strict=True)
    return np.concatenate(train), np.concatenate(test)
