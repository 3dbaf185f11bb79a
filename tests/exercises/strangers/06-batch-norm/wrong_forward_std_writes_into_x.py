"""Uses the given array as its working memory and overwrites it."""

# /// answer
# cell = "forward_std"
# breaks = "Leave `x` as it is."
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    spreads = []
    for _ in range(depth):
        x[:] = x @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        x[:] = np.maximum(x, 0) if activation == "relu" else 0.5 * (1 + np.tanh(x / 2))
        spreads.append(float(np.std(x)))
    return spreads
