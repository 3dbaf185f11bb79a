"""Returns no mask where nothing is dropped."""

# /// answer
# cell = "dropout_forward"
# points = 3
# message = "y and mask have the shape of x"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    if not training:
        return x, None
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask / (1 - rate) if rate < 1 else np.zeros_like(x), mask
