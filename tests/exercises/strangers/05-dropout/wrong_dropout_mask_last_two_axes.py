"""Draws for the last two axes only, so all blocks of a three-dimensional mask are the same."""

# /// answer
# cell = "dropout_mask"
# breaks = "Each entry gets a draw of its own, so the rows differ."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    mask = np.zeros(shape, dtype=int)
    mask[...] = rng.random(shape[-2:]) >= rate
    return mask
