"""Keeps the signal in an array of the type of x, so that a batch of integers gets cut off."""

# /// answer
# cell = "forward_std"
# breaks = "A layer computes `activation(inputs @ weights)`."
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    h, spreads = x.copy(), []
    for _ in range(depth):
        z = h @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        h[:] = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
    return spreads
