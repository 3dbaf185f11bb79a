"""Checks only the upper border."""

# /// answer
# cell = "dropout_mask"
# breaks = "Raise a `ValueError` for a rate below 0 or above 1."
# ///
def dropout_mask(shape, rate, rng):
    if rate > 1:
        raise ValueError("rate must not be above 1")
    return 1 - (rng.random(shape) < rate)
