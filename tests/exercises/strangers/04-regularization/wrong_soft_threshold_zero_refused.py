"""Refuses the threshold 0 as well."""

# /// answer
# cell = "soft_threshold"
# breaks = "a threshold $t \\ge 0$, find the $w$ that"
# ///
def soft_threshold(z, t):
    if t <= 0:
        raise ValueError("t must be positive")
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)
