"""Has its error for a negative threshold in a branch that is never reached then."""

# /// answer
# cell = "soft_threshold"
# breaks = "Raise `ValueError` for a"
# ///
def soft_threshold(z, t):
    big = np.abs(z) > t
    if not np.any(big):
        if t < 0:
            raise ValueError("t must not be negative")
        return np.zeros(np.shape(z))[()]
    return np.where(big, z - t * np.sign(z), 0.0)[()]
