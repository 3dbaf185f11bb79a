"""Draws uniform numbers and compares them with the rate."""

# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if rate < 0 or rate > 1:
        raise ValueError("rate must be between 0 and 1")
    return (rng.random(shape) >= rate).astype(int)
