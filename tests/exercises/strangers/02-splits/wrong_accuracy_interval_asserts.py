"""Guards with assert, which raises AssertionError."""

# /// answer
# cell = "accuracy_interval"
# breaks = "It raises ValueError"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    assert n >= 1, "n must be at least 1"
    assert 0 <= correct <= n, "correct must be between 0 and n"
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
