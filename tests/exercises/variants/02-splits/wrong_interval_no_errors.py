"""Right values, but impossible counts are clipped instead of refused."""
# /// answer
# cell = "accuracy_interval"
# points = 2
# message = "It should raise ValueError"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    n = max(n, 1)
    correct = min(max(correct, 0), n)
    p = correct / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return max(center - half, 0.0), min(center + half, 1.0)
