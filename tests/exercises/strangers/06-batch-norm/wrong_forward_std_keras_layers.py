"""Keras draws the weights in single precision with its own generator, so the numbers are other ones."""

# /// answer
# cell = "forward_std"
# breaks = "Draw the weights of all layers from **one** generator `np.random.default_rng(seed)`"
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    generator = keras.random.SeedGenerator(seed)
    h, spreads = x, []
    for _ in range(depth):
        initializer = keras.initializers.RandomNormal(0.0, std, seed=generator)
        layer = layers.Dense(x.shape[1], activation, use_bias=False, kernel_initializer=initializer)
        h = layer(h)
        spreads.append(float(np.std(h)))
    return spreads
