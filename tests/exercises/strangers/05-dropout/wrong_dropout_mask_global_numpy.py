"""Draws from NumPy's global state instead of the generator it was given."""

# /// answer
# cell = "dropout_mask"
# breaks = "Draw from it, and only from it:"
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    return (np.random.random(shape) >= rate).astype(int)
