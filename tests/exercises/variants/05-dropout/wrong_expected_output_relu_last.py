"""Applies the ReLU to the mean of the sums."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "belongs to each thinned network"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    if rate == 1:
        return max(0.0, float(b))
    masks = np.array(list(np.ndindex(*[2] * len(x))))
    on = masks.sum(axis=1)
    chance = (1 - rate) ** on * rate ** (len(x) - on)
    return float(chance @ (masks @ (w * x) / (1 - rate) + b))
