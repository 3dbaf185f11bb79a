"""Goes through the flat entries and forgets to bring them back to the shape of z."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")

    def shrink(value):
        return max(value - t, 0.0) + min(value + t, 0.0)

    if np.ndim(z) == 0:
        return shrink(z)
    return np.array([shrink(value) for value in np.ravel(z)])
