"""Draws a mask once for each shape and rate and uses it again in later calls."""

# /// answer
# cell = "dropout_forward"
# breaks = "drawn anew for each entry in"
# ///
_masks = {}


def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    key = (x.shape, rate)
    if key not in _masks:
        _masks[key] = (rng.random(x.shape) >= rate).astype(float)
    mask = _masks[key]
    return (x * mask / (1 - rate) if rate < 1 else x * 0), mask.copy()
