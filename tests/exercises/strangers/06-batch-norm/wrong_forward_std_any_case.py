"""Lowers and strips the name first, so that names which are not offered pass."""

# /// answer
# cell = "forward_std"
# breaks = "the activation `\"relu\"` or `\"sigmoid\"`."
# ///
def forward_std(depth, std, x, activation, seed):
    activation = str(activation).strip().lower()
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"unknown activation {activation}")
    rng = np.random.default_rng(seed)
    h, spreads = x, []
    for _ in range(depth):
        z = h @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        h = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
    return spreads
