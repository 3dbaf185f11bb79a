"""Goes by the three cases."""

# /// answer
# cell = "soft_threshold"
# ///
import numpy as np


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative.")
    z = np.asarray(z, dtype=float)
    return np.where(z > t, z - t, np.where(z < -t, z + t, 0.0))
