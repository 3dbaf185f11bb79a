"""Starts from zeros and fills in the entries that stay on; at rate 1 there are none."""

# /// answer
# cell = "dropout_forward"
# ///
def dropout_forward(x, rate, training, rng):
    on = np.full(np.shape(x), True)
    if not training:
        return np.array(x), on
    on = rng.random(np.shape(x)) >= rate
    y = np.zeros(np.shape(x), dtype=float)
    if on.any():
        y[on] = np.asarray(x)[on] / (1.0 - rate)
    return y, on
