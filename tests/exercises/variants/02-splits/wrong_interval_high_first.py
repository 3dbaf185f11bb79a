"""Returns the upper end first."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "Low comes first"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p = correct / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return min(center + half, 1.0), max(center - half, 0.0)
