"""Uses z for the margin, but 3.8416 wherever the formula has z squared."""

# /// answer
# cell = "accuracy_interval"
# breaks = "z^2/(2n), z^2/(4n^2), z^2/n"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    z2 = 3.8416
    centre = p + z2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z2 / (4 * n**2))
    scale = 1 + z2 / n
    return max(0.0, (centre - half) / scale), min(1.0, (centre + half) / scale)
