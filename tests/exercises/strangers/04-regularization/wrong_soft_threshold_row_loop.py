"""Loops over the entries of the first axis and cannot compare whole rows."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    if np.isscalar(z):
        return np.sign(z) * max(abs(z) - t, 0)
    w = []
    for value in z:
        if abs(value) <= t:
            w.append(0.0)
        else:
            w.append(value - t if value > 0 else value + t)
    return np.array(w)
