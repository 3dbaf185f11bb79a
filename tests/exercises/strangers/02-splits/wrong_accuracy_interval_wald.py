"""The normal (Wald) interval, clipped, in place of Wilson's."""

# /// answer
# cell = "accuracy_interval"
# breaks = "the Wilson interval"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    half = z * math.sqrt(p * (1 - p) / n)
    return max(0.0, p - half), min(1.0, p + half)
