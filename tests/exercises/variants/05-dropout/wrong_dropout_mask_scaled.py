"""Scales the mask already."""


# /// answer
# cell = "dropout_mask"
# points = 1
# message = "The scale comes later"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("no rate")
    mask = (rng.random(shape) >= rate).astype(float)
    return mask / (1 - rate) if rate < 1 else mask
