"""Takes the rows of the table for the held-out rows."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "reported_and_honest with hits of shape"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    hits = hits.T
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(accuracy[kept]), float(hits[kept, others].mean())
