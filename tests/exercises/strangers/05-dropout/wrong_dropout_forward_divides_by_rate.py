"""Divides by the rate instead of the probability to stay on, which is the same at 0.5 only."""

# /// answer
# cell = "dropout_forward"
# breaks = "expected value of each entry of `y` is the entry of `x`."
# ///
def dropout_forward(x, rate, training, rng):
    if not training or rate == 0:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask / rate, mask
