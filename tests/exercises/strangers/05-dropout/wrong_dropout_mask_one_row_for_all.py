"""Draws one row and repeats it for the whole batch."""

# /// answer
# cell = "dropout_mask"
# breaks = "Each entry gets a draw of its own, so the rows differ."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    row = rng.random(shape[-1]) >= rate
    return np.broadcast_to(row, shape).astype(int)
