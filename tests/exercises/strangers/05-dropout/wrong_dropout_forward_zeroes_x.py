"""Sets the entries of x itself to zero before it scales."""

# /// answer
# cell = "dropout_forward"
# breaks = "- Leave `x` itself as it is."
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(int)
    x[mask == 0] = 0
    return (x / (1 - rate) if rate < 1 else x.copy()), mask
