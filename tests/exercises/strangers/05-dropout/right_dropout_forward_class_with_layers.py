"""A small class like Keras' layer, with a scale of 0 at rate 1."""

# /// answer
# cell = "dropout_forward"
# ///
class Dropout:
    def __init__(self, rate, rng):
        self.rate = rate
        self.rng = rng
        self.scale = 0.0 if rate == 1 else 1 / (1 - rate)

    def __call__(self, x, training):
        self.mask = np.ones_like(x, dtype=float)
        if training:
            self.mask = self.rng.binomial(1, 1 - self.rate, size=x.shape).astype(float)
            return np.where(self.mask > 0, x, 0) * self.scale
        return 1 * x


def dropout_forward(x, rate, training, rng):
    layer = Dropout(rate, rng)
    y = layer(x, training)
    return y, layer.mask
