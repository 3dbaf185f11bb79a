"""Lets np.vectorize guess the type from the first result, an integer where that is zero."""

# /// answer
# cell = "soft_threshold"
# breaks = "the size of $z$ shrinks by $t$ and stops at zero; the sign stays."
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")

    def shrink(value):
        if value > t:
            return value - t
        if value < -t:
            return value + t
        return 0

    return np.vectorize(shrink)(z)[()]
