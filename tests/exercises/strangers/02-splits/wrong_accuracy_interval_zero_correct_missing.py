"""Takes 0 right answers for a missing value and raises."""

# /// answer
# cell = "accuracy_interval"
# breaks = "if correct is negative"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("n must be positive")
    if not correct or correct < 0 or correct > n:
        raise ValueError("correct must lie between 0 and n")
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
