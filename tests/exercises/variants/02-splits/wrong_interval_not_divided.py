"""Divides the center by 1 + z^2/n but not the root."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "leaves [0, 1]"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p = correct / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
