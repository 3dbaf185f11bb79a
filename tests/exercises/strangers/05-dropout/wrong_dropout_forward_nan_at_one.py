"""Divides 0 by 0 at rate 1."""

# /// answer
# cell = "dropout_forward"
# breaks = "Not one entry may be `nan`."
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = rng.random(x.shape) >= rate
    with np.errstate(invalid="ignore"):
        return x * mask / (1 - rate), mask
