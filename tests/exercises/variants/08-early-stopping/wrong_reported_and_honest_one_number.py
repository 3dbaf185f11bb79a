"""Returns how much too good the report is."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "must return two floats"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(accuracy[kept] - hits[kept, others].mean())
