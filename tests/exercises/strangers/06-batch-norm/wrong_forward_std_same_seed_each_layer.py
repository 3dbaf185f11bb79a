"""Makes a new generator in each layer, so all layers have the same weights."""

# /// answer
# cell = "forward_std"
# breaks = "Draw the weights of all layers from **one** generator"
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    h, spreads = x, []
    for _ in range(depth):
        z = h @ np.random.default_rng(seed).normal(0, std, (x.shape[1], x.shape[1]))
        h = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
    return spreads
