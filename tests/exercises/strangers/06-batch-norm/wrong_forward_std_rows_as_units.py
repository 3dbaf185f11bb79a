"""Takes the number of rows for the number of units, so only square batches work."""

# /// answer
# cell = "forward_std"
# breaks = "Each of the `depth` layers has `n` units"
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    n = len(x)
    h, spreads = x, []
    for _ in range(depth):
        h = h @ rng.normal(0, std, (n, n))
        h = np.maximum(h, 0) if activation == "relu" else 0.5 * (1 + np.tanh(h / 2))
        spreads.append(float(np.std(h)))
    return spreads
