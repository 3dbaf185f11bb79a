"""Raises a TypeError for a negative threshold."""

# /// answer
# cell = "soft_threshold"
# breaks = "Raise `ValueError` for a"
# ///
def soft_threshold(z, t):
    if t < 0:
        raise TypeError("t must not be negative")
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)
