"""Drops the biases from the caller's list."""

# /// answer
# cell = "l1_penalty"
# points = 0
# message = "only read them"
# ///
import numpy as np


def l1_penalty(weights, lam):
    for place in reversed(range(len(weights))):
        if weights[place].ndim == 1:
            del weights[place]
    return lam * sum(np.abs(kernel).sum() for kernel in weights)
