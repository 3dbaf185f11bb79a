"""Draws for the columns of the first row and applies it to all rows."""

# /// answer
# cell = "dropout_forward"
# breaks = "drawn anew for each entry in"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = np.ones(x.shape) * (rng.random(x.shape[-1]) >= rate)
    return (x * mask / (1 - rate) if rate < 1 else x * 0), mask
