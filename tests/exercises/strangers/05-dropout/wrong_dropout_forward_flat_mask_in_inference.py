"""Returns ones only for the last axis in inference."""

# /// answer
# cell = "dropout_forward"
# breaks = "Return a pair `(y, mask)` of arrays, both of the shape of `x`:"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape[-1])
    mask = (rng.random(x.shape) >= rate).astype(float)
    return (x * mask / (1 - rate) if rate < 1 else x * 0), mask
