"""Multiplies z by one minus t over its size, which is 0 over 0 and nan for a zero and the threshold 0."""

# /// answer
# cell = "soft_threshold"
# breaks = "the size of $z$ shrinks by $t$ and stops at zero; the sign stays."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    with np.errstate(all="ignore"):
        return z * np.maximum(1 - t / np.abs(z), 0.0)
