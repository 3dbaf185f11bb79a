"""The function as it stands on the chapter's page: neither errors nor ends in [0, 1]."""
# /// answer
# cell = "accuracy_interval"
# points = 0
# message = "A rounding error puts an end outside"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    p = correct / n
    center = p + z**2 / (2 * n)
    half = z * np.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    scale = 1 + z**2 / n
    return (center - half) / scale, (center + half) / scale
