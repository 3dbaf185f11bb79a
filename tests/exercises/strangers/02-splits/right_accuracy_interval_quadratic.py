"""The ends as the two solutions of (p - p_hat)^2 = z^2 p (1 - p) / n, by the stable quadratic formula."""

# /// answer
# cell = "accuracy_interval"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("no rows")
    if correct < 0 or correct > n:
        raise ValueError("impossible count")
    share = correct / n
    a, b, c = 1 + z ** 2 / n, -(2 * share + z ** 2 / n), share ** 2
    big = (-b + math.sqrt(max(b * b - 4 * a * c, 0.0))) / (2 * a)
    small = c / (a * big) if big > 0 else 0.0
    return tuple(min(max(end, 0.0), 1.0) for end in (small, big))
