"""Fills an array of z's own type, so an array of integers gets its halves cut off."""

# /// answer
# cell = "soft_threshold"
# breaks = "the size of $z$ shrinks by $t$ and stops at zero; the sign stays."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    if np.isscalar(z):
        return np.sign(z) * max(abs(z) - t, 0)
    w = np.zeros_like(z)
    w[z > t] = z[z > t] - t
    w[z < -t] = z[z < -t] + t
    return w
