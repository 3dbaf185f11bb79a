"""Sets the small entries to zero in z itself before it shrinks the others."""

# /// answer
# cell = "soft_threshold"
# breaks = "Leave `z` as it is."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    if np.ndim(z) == 0:
        return float(np.sign(z) * max(abs(z) - t, 0))
    z[np.abs(z) <= t] = 0
    return z - t * np.sign(z)
