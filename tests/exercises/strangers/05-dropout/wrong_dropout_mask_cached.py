"""Remembers the mask for the same arguments and gives the old one in the next call."""

# /// answer
# cell = "dropout_mask"
# breaks = "the same generator in the same state gives the same mask, and the next call the next one."
# ///
import functools


@functools.lru_cache(maxsize=None)
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    return (rng.random(shape) >= rate).astype(int)
