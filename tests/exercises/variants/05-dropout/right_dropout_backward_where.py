"""Selects with np.where, in float32."""

# /// answer
# cell = "dropout_backward"
# ///
import numpy as np


def dropout_backward(grad, mask, rate):
    keep = 1 - rate if rate < 1 else 1.0
    return np.where(np.asarray(mask) == 1, np.asarray(grad, "float32") / np.float32(keep), np.float32(0))
