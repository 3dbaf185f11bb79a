"""Takes the rate for the probability to stay on."""

# /// answer
# cell = "dropout_forward"
# breaks = "`mask` holds 0 with probability `rate` and 1 otherwise"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    if rate == 1:
        return np.zeros(x.shape), np.zeros(x.shape)
    mask = (rng.random(x.shape) < rate).astype(float)
    return x * mask / (1 - rate), mask
