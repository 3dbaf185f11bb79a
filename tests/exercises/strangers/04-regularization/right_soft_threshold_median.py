"""The minimizer is the middle one of z - t, 0 and z + t; plain recursion over the axes."""

# /// answer
# cell = "soft_threshold"
# ///
import statistics


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("The threshold is below zero.")
    if np.ndim(z) == 0:
        return float(statistics.median((z - t, 0, z + t)))
    return np.array([soft_threshold(part, t) for part in z], dtype=float).reshape(np.shape(z))
