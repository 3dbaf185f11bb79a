"""Subtracts from each number what lies between -t and t of it."""

# /// answer
# cell = "soft_threshold"
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    return z - np.clip(z, -t, t)
