"""Reads the mask off y, so entries of x that are 0 count as switched off."""

# /// answer
# cell = "dropout_forward"
# breaks = "`mask` holds 0 with probability `rate` and 1 otherwise"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape, dtype=int)
    y = np.where(rng.random(x.shape) < rate, 0.0, x)
    mask = (y != 0).astype(int)
    return (y / (1 - rate) if rate < 1 else y), mask
