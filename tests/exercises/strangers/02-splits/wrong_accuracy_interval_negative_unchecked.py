"""Checks correct > n but forgets a negative count."""

# /// answer
# cell = "accuracy_interval"
# breaks = "if correct is negative"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or correct > n:
        raise ValueError("impossible counts")
    p = correct / n
    centre = p + z**2 / (2 * n)
    half = z * np.sqrt(np.maximum(p * (1 - p) / n + z**2 / (4 * n**2), 0))
    scale = 1 + z**2 / n
    return float(np.clip((centre - half) / scale, 0, 1)), float(np.clip((centre + half) / scale, 0, 1))
