"""Returns only the training array."""
# /// answer
# cell = "standardize"
# points = 0
# message = "came out"
# ///
import numpy as np


def standardize(train, *others):
    std = train.std(axis=0)
    std = np.where(std == 0, 1, std)
    return ((train - train.mean(axis=0)) / std,)
