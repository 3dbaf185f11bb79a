"""Returns a list of numbers instead of an array."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    if np.ndim(z) == 0:
        return max(z - t, 0.0) - max(-z - t, 0.0)
    return [soft_threshold(value, t) for value in z]
