"""Penalizes the first layer alone."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "of every kernel"
# ///
import numpy as np


def l1_penalty(weights, lam):
    return lam * float(np.abs(weights[0]).sum())
