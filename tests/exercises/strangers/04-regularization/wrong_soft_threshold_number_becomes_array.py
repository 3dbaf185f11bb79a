"""Makes every input at least one-dimensional, so a number gives an array of shape (1,)."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    z = np.atleast_1d(z)
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)
