"""A loop over lists in float32; returns a list."""
# /// answer
# cell = "standardize"
# ///
import numpy as np


def standardize(train, *others):
    train = np.asarray(train, dtype="float32")
    mean = train.mean(axis=0, keepdims=True)
    std = np.sqrt(((train - mean) ** 2).mean(axis=0, keepdims=True))
    std[0, np.ptp(train, axis=0) == 0] = 1
    result = [(train - mean) / std]
    for rows in others:
        result.append((np.asarray(rows, dtype="float32") - mean) / std)
    return result
