"""Assigns through a mask, which a single number does not allow."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    w = np.sign(z) * (np.abs(z) - t)
    w[np.abs(z) < t] = 0.0
    return w
