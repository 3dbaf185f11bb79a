"""Doubles what stays on at every rate."""

# /// answer
# cell = "dropout_forward"
# breaks = "expected value of each entry of `y` is the entry of `x`."
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return 2 * x * mask, mask
