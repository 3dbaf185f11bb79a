"""Has 1.96 wherever the formula has z squared."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "the middle of the interval should be"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p, square = correct / n, 1.96**2
    center = (p + square / (2 * n)) / (1 + square / n)
    half = z * np.sqrt(p * (1 - p) / n + square / (4 * n**2)) / (1 + square / n)
    return max(center - half, 0.0), min(center + half, 1.0)
