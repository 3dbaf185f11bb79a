"""Makes a new generator with a fixed seed in each call, so the masks are always the same."""

# /// answer
# cell = "dropout_mask"
# breaks = "the same generator in the same state gives the same mask, and the next call the next one."
# ///
def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError("rate must be between 0 and 1")
    rng = np.random.default_rng(0)
    return (rng.random(shape) >= rate).astype(int)
