"""Does not scale in training."""

# /// answer
# cell = "dropout_forward"
# points = 1
# message = "is not scaled"
# ///
import numpy as np


def dropout_forward(x, rate, training, rng):
    x = np.asarray(x, dtype="float64")
    if not training:
        return x.copy(), np.ones_like(x)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask, mask
