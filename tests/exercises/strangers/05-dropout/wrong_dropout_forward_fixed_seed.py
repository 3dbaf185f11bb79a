"""Falls back on a fixed generator in each call."""

# /// answer
# cell = "dropout_forward"
# breaks = "drawn anew for each entry in"
# ///
def dropout_forward(x, rate, training, rng):
    rng = np.random.default_rng(seed=42)
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(int)
    return (x * mask / (1 - rate) if rate < 1 else np.zeros(x.shape)), mask
