"""Draws whole percents, so a rate of 0.005 switches off one in a hundred."""

# /// answer
# cell = "dropout_mask"
# breaks = "entry is, independently of all others, 0 with probability `rate` and 1 otherwise."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    return (rng.integers(0, 100, size=shape) >= 100 * rate).astype(int)
