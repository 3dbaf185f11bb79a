"""Raises for n = 1 also."""

# /// answer
# cell = "accuracy_interval"
# breaks = "if n is less than 1"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n <= 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
