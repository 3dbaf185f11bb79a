"""Draws from the binomial distribution."""


# /// answer
# cell = "dropout_mask"
# ///
def dropout_mask(shape, rate, rng):
    if rate < 0 or rate > 1:
        raise ValueError("no probability")
    return rng.binomial(1, 1 - rate, size=shape)
