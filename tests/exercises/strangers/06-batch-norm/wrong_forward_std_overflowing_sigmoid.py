"""The sigmoid divides infinity by infinity for large sums, and the spread is nan."""

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
        z = h @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        h = np.maximum(z, 0) if activation == "relu" else np.exp(z) / (1 + np.exp(z))
        spreads.append(float(np.std(h)))
    return spreads
