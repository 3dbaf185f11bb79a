"""Computes in single precision, where the signal of a deep stack with small weights becomes exactly zero."""

# /// answer
# cell = "forward_std"
# breaks = "for each layer, from the first to the last, the standard deviation of its activations"
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    h, spreads = x.astype("float32"), []
    for _ in range(depth):
        weights = rng.normal(0, std, (x.shape[1], x.shape[1])).astype("float32")
        z = h @ weights
        h = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
    return spreads
