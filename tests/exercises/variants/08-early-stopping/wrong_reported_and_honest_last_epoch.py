"""Scores the last epoch on the other rows."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "Both scores belong to one epoch"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.delete(hits, deciding, axis=1)
    return float(hits[:, deciding].mean(axis=1).max()), float(others[-1].mean())
