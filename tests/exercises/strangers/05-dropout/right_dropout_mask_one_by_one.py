"""Draws one number after another from the generator and puts the booleans into shape at the end."""

# /// answer
# cell = "dropout_mask"
# ///
import math


def dropout_mask(shape, rate, rng):
    if rate < 0:
        raise ValueError("The rate is below 0.")
    if rate > 1:
        raise ValueError("The rate is above 1.")
    entries = []
    for _ in range(math.prod(shape)):
        entries.append(rng.uniform() >= rate)
    return np.array(entries, dtype=bool).reshape(shape)
