"""Pulls an impossible count into the range 0..n in silence."""

# /// answer
# cell = "accuracy_interval"
# breaks = "It raises ValueError ... if correct is negative or greater than n"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("n must be positive")
    p = min(max(correct / n, 0.0), 1.0)
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
