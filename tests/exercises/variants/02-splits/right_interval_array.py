"""Returns an array, clipped; written with pseudo-counts."""
# /// answer
# cell = "accuracy_interval"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1:
        raise ValueError("n")
    if correct not in range(n + 1):
        raise ValueError("correct")
    half = z * np.sqrt(correct * (n - correct) / n + z**2 / 4) / (n + z**2)
    middle = (correct + z**2 / 2) / (n + z**2)
    return np.clip(np.array([middle - half, middle + half]), 0, 1)
