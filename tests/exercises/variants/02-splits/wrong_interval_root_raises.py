"""Leaves impossible counts to math.sqrt, which refuses them only for a small z."""
# /// answer
# cell = "accuracy_interval"
# points = 2
# message = "more rows right than there are rows"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("no rows")
    p = correct / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return max(center - half, 0.0), min(center + half, 1.0)
