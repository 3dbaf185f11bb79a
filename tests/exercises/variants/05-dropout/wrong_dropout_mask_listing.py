"""Copies the source's coin toss, which is right at rate 0.5 only."""


# /// answer
# cell = "dropout_mask"
# points = 0
# message = "of the entries are 1 instead of about"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    return rng.integers(0, 2, size=shape)
