"""Takes any number for a rate."""


# /// answer
# cell = "dropout_mask"
# points = 1
# message = "must raise a ValueError"
# ///
def dropout_mask(shape, rate, rng):
    return (rng.random(shape) >= rate).astype(int)
