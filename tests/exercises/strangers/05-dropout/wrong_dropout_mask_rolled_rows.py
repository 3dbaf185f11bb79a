"""Draws the first row and shifts it by one place for each further row."""

# /// answer
# cell = "dropout_mask"
# breaks = "entry is, independently of all others, 0 with probability `rate` and 1 otherwise."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    first = (rng.random(shape[-1]) >= rate).astype(int)
    rows = int(np.prod(shape[:-1]))
    return np.array([np.roll(first, i) for i in range(rows)]).reshape(shape)
