"""Clips the upper end alone; the lower end falls a rounding error below 0 for some all-wrong counts."""

# /// answer
# cell = "accuracy_interval"
# breaks = "both in [0, 1]"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    centre = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return float(centre - half), float(min(centre + half, 1.0))
