"""Refuses the rate 1 as no probability."""

# /// answer
# cell = "dropout_mask"
# breaks = "- `rate` 0 switches nothing off, `rate` 1 everything."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError("rate must be at least 0 and below 1")
    return (rng.random(shape) >= rate).astype(int)
