"""Asks for rate 1 before it asks for training, so inference gives zeros there."""

# /// answer
# cell = "dropout_forward"
# breaks = "- With `training=False`, `y` equals `x`, and `mask` is all ones."
# ///
def dropout_forward(x, rate, training, rng):
    if rate == 1:
        return np.zeros(x.shape), np.zeros(x.shape)
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask / (1 - rate), mask
