"""Draws from a copy of the generator, so the next call gives the same mask again."""

# /// answer
# cell = "dropout_mask"
# breaks = "the same generator in the same state gives the same mask, and the next call the next one."
# ///
import copy


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    draws = copy.deepcopy(rng).random(shape)
    return np.where(draws < rate, 0, 1)
