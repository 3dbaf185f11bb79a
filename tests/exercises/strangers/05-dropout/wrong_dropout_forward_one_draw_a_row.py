"""Draws once for each row, so a whole row is on or off."""

# /// answer
# cell = "dropout_forward"
# breaks = "drawn anew for each entry in"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    draws = rng.random((len(x),) + (1,) * (x.ndim - 1))
    mask = np.broadcast_to(draws >= rate, x.shape).astype(int)
    return (x * mask / (1 - rate) if rate < 1 else x * 0), mask
