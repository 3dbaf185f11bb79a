"""Chooses the epoch on the other rows."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "the rows that decide are also the rows that report"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.delete(hits, deciding, axis=1)
    kept = others.mean(axis=1).argmax()
    return float(hits[kept, deciding].mean()), float(others[kept].mean())
