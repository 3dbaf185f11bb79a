"""The textbook interval, clipped to [0, 1]."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "without any width"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p = correct / n
    half = z * np.sqrt(p * (1 - p) / n)
    return max(0, p - half), min(1, p + half)
