"""Goes through a float copy entry by entry with three cases, and unpacks it again for a number."""

# /// answer
# cell = "soft_threshold"
# ///
def soft_threshold(z, t):
    """Shrink each number by t towards zero; what would cross zero becomes zero."""
    if t < 0:
        raise ValueError("t < 0")
    w = np.array(z, dtype=float)
    for index, value in np.ndenumerate(w):
        if value > t:
            w[index] = value - t
        elif value < -t:
            w[index] = value + t
        else:
            w[index] = 0.0
    return w.item() if np.ndim(z) == 0 else w
