"""Estimates the mean from draws."""

# /// answer
# cell = "expected_output"
# points = 0
# message = "an estimate only"
# ///
import numpy as np


def expected_output(x, w, b, rate):
    if rate == 1:
        return max(0.0, float(b))
    masks = np.random.default_rng(0).random((20000, len(x))) >= rate
    return np.mean(np.maximum(masks @ (w * x) / (1 - rate) + b, 0))
