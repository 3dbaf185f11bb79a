"""Returns truth values."""


# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("The rate must lie between 0 and 1.")
    return rng.uniform(size=shape) < 1 - rate
