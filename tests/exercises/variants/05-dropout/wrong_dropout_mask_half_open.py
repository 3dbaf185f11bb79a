"""Refuses rate 1."""


# /// answer
# cell = "dropout_mask"
# points = 1
# message = "no rate"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError("no rate")
    return (rng.random(shape) >= rate).astype(int)
