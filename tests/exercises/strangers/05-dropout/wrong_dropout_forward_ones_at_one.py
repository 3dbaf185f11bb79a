"""Returns a mask of ones together with the zeros at rate 1."""

# /// answer
# cell = "dropout_forward"
# breaks = "`mask` holds 0 with probability `rate` and 1 otherwise"
# ///
def dropout_forward(x, rate, training, rng):
    mask = np.ones(x.shape)
    if not training:
        return x.copy(), mask
    if rate == 1:
        return np.zeros(x.shape), mask
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask / (1 - rate), mask
