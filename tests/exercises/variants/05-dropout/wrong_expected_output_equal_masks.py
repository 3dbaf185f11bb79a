"""Counts all masks alike."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "by its own probability"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    if rate == 1:
        return max(0.0, float(b))
    masks = np.array(list(np.ndindex(*[2] * len(x))))
    chance = np.full(len(masks), 1 / len(masks))
    return float(chance @ np.maximum(masks @ (w * x) / (1 - rate) + b, 0))
