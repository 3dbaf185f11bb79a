"""Sorts the row numbers in place."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "must leave deciding as it is"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    deciding.sort()
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(accuracy[kept]), float(hits[kept, others].mean())
