"""Special case: nothing right gives (0, 0), a certainty that the formula does not give."""

# /// answer
# cell = "accuracy_interval"
# breaks = "the Wilson interval says which true accuracies agree with that count"
# ///
import math


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct < 0 or correct > n:
        raise ValueError("impossible counts")
    if correct == 0:
        return 0.0, 0.0
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return (centre - half) / scale, min(1.0, (centre + half) / scale)
