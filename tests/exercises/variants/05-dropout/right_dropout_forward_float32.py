"""Works in float32 and with truth values."""

# /// answer
# cell = "dropout_forward"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float32")
    mask = np.ones(x.shape, bool)
    if not training or rate == 0:
        return x, mask
    mask = rng.random(x.shape) >= rate
    keep = max(1 - rate, 1e-12)
    return np.where(mask, x / keep, 0), mask
