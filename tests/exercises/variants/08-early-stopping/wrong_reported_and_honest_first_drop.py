"""Stops to look at the first epoch that is worse than the one before."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "the rows that decide are also the rows that report"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = 0
    while kept + 1 < len(hits) and accuracy[kept + 1] > accuracy[kept]:
        kept += 1
    return float(accuracy[kept]), float(hits[kept, others].mean())
