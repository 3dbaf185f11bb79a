"""Divides 0 by 0 at rate 1."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "a single mask"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    rate = np.float64(rate)
    masks = np.array(list(np.ndindex(*[2] * len(x))))
    on = masks.sum(axis=1)
    chance = (1 - rate) ** on * rate ** (len(x) - on)
    return float(chance @ np.maximum((masks @ (w * x)).astype(float) / (1 - rate) + b, 0))
