"""Plain Python with checks first and the ends clipped."""

# /// answer
# cell = "accuracy_interval"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("n must be at least 1")
    if not 0 <= correct <= n:
        raise ValueError("correct must lie between 0 and n")
    p = correct / n
    centre = p + z * z / (2 * n)
    spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    scale = 1 + z * z / n
    low = (centre - spread) / scale
    high = (centre + spread) / scale
    return max(0.0, low), min(1.0, high)
