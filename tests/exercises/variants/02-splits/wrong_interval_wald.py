"""The textbook interval p plus or minus z standard errors."""
# /// answer
# cell = "accuracy_interval"
# points = 1
# message = "leaves [0, 1]"
# ///
import numpy as np


def accuracy_interval(correct, n, z=1.96):
    if n < 1 or not 0 <= correct <= n:
        raise ValueError("impossible counts")
    p = correct / n
    half = z * np.sqrt(p * (1 - p) / n)
    return p - half, p + half
