"""Makes y in x's own type, so the scaled integers are cut off."""

# /// answer
# cell = "dropout_forward"
# breaks = "expected value of each entry of `y` is the entry of `x`."
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= rate
    y = np.zeros_like(x)
    if rate < 1:
        y[mask] = x[mask] / (1 - rate)
    return y, mask
