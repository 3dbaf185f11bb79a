"""Ends the loop once the signal is gone, so that the list gets too short."""

# /// answer
# cell = "forward_std"
# breaks = "Return a list of `depth` floats"
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    h, spreads = x, []
    for _ in range(depth):
        z = h @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        h = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
        if spreads[-1] < 1e-9:
            break
    return spreads
