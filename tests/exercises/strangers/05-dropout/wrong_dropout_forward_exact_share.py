"""Switches off an exact number of entries, chosen without replacement."""

# /// answer
# cell = "dropout_forward"
# breaks = "`mask` holds 0 with probability `rate` and 1 otherwise"
# ///
def dropout_forward(x, rate, training, rng):
    mask = np.ones(x.size)
    if not training:
        return x.copy(), mask.reshape(x.shape)
    off = rng.choice(x.size, size=int(rate * x.size), replace=False)
    mask[off] = 0
    mask = mask.reshape(x.shape)
    return (x * mask / (1 - rate) if rate < 1 else np.zeros(x.shape)), mask
