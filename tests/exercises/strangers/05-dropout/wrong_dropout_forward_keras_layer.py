"""Calls Keras' layer, which draws from its own state, not from the generator."""

# /// answer
# cell = "dropout_forward"
# breaks = "and `rng` a generator as"
# ///
def dropout_forward(x, rate, training, rng):
    if not training:
        return x.copy(), np.ones(x.shape)
    noise = np.array(layers.Dropout(rate)(np.ones(x.shape), training=True))
    mask = (noise > 0).astype(int)
    return x * noise, mask
