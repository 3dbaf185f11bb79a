"""Rounds to two decimals."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "the network is right on"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return round(float(accuracy[kept]), 2), round(float(hits[kept, others].mean()), 2)
