"""Divides what stays on by the probability to stay on, and treats rate 1 on its own."""

# /// answer
# cell = "dropout_forward"
# ///
def dropout_forward(x, rate, training, rng):
    x = np.asarray(x)
    if not training:
        return x.copy(), np.ones(x.shape, dtype=int)
    if rate == 1:
        return np.zeros(x.shape), np.zeros(x.shape, dtype=int)
    mask = (rng.random(x.shape) >= rate).astype(int)
    return np.where(mask == 1, x / (1 - rate), 0.0), mask
