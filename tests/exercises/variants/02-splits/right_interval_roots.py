"""Solves the quadratic equation whose roots are the ends."""
# /// answer
# cell = "accuracy_interval"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n <= 0 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    # (p - x)^2 = z^2 x (1 - x) / n
    a = 1 + z * z / n
    b = -(2 * p + z * z / n)
    c = p * p
    root = math.sqrt(max(b * b - 4 * a * c, 0.0))
    return [max((-b - root) / (2 * a), 0.0), min((-b + root) / (2 * a), 1.0)]
