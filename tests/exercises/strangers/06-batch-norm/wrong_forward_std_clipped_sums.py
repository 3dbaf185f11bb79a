"""Clips the sums to plus and minus ten against overflow, which also cuts off ReLU's large values."""

# /// answer
# cell = "forward_std"
# breaks = "A layer computes `activation(inputs @ weights)`."
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    h, spreads = x, []
    for _ in range(depth):
        z = np.clip(h @ rng.normal(0, std, (x.shape[1], x.shape[1])), -10, 10)
        h = np.maximum(z, 0) if activation == "relu" else 1 / (1 + np.exp(-z))
        spreads.append(float(np.std(h)))
    return spreads
