"""Returns the two scores the wrong way round."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "right on 1.0000 of the 2 deciding rows, not 0.0000"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.setdiff1d(np.arange(hits.shape[1]), deciding)
    accuracy = hits[:, deciding].mean(axis=1)
    kept = accuracy.argmax()
    return float(hits[kept, others].mean()), float(accuracy[kept])
