"""Clips the rate into the range from 0 to 1 instead of raising an error."""

# /// answer
# cell = "dropout_mask"
# breaks = "Raise a `ValueError` for a rate below 0 or above 1."
# ///
def dropout_mask(shape, rate, rng):
    rate = min(max(rate, 0), 1)
    return (rng.random(shape) >= rate).astype(int)
