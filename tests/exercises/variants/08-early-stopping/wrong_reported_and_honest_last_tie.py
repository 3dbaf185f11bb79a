"""Keeps the last of several equally good epochs."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "the first that is best on the deciding rows"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = np.flatnonzero(accuracy == accuracy.max())[-1]
    return float(accuracy[kept]), float(hits[kept, others].mean())
