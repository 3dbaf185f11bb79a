"""A normal interval around Wilson's center, without Wilson's width."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "leaves [0, 1]"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p = (correct + z**2 / 2) / (n + z**2)
    half = z * np.sqrt(p * (1 - p) / (n + z**2))
    return p - half, p + half
