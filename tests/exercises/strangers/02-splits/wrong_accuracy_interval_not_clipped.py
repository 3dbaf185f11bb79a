"""Trusts the formula; rounding puts an end beyond 0 or 1 for some all-right or all-wrong counts."""

# /// answer
# cell = "accuracy_interval"
# breaks = "both in [0, 1]"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return (centre - half) / scale, (centre + half) / scale
