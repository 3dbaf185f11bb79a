"""Asks for a rate that is below 0 and above 1 at once, so no rate is ever refused."""

# /// answer
# cell = "dropout_mask"
# breaks = "Raise a `ValueError` for a rate below 0 or above 1."
# ///
def dropout_mask(shape, rate, rng):
    if rate < 0 and rate > 1:
        raise ValueError("rate must be between 0 and 1")
    return (rng.random(shape) >= rate).astype(int)
