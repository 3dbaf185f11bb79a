"""Lets the other rows choose their own best epoch."""
# /// answer
# cell = "reported_and_honest"
# points = 0
# message = "must not choose one of their own"
# ///
import numpy as np


def reported_and_honest(hits, deciding):
    others = np.delete(hits, deciding, axis=1)
    return float(hits[:, deciding].mean(axis=1).max()), float(others.mean(axis=1).max())
