"""Builds a sparse matrix from coordinates and makes it dense."""

# /// answer
# cell = "one_hot"
# ///
import numpy as np
from scipy.sparse import coo_matrix


def one_hot(labels, num_classes):
    cols = np.asarray(list(labels), dtype=int)
    n = cols.size
    if n and (cols.min() < 0 or cols.max() > num_classes - 1):
        raise ValueError("label out of range")
    return coo_matrix((np.ones(n), (np.arange(n), cols)), shape=(n, num_classes)).toarray()
