"""Sets small numbers to zero in the caller's own array."""

# /// answer
# cell = "soft_threshold"
# points = 1
# message = "changed z"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    if np.ndim(z) == 0:
        return np.sign(z) * max(abs(z) - t, 0)
    z[np.abs(z) <= t] = 0
    return z - np.sign(z) * t * (z != 0)
