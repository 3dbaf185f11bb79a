"""Tests for a substring, since the parentheses of a single string make no tuple."""

# /// answer
# cell = "forward_std"
# breaks = "Raise `ValueError` for an activation that is neither of the two."
# ///
def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu, sigmoid"):
        raise ValueError(f"unknown activation {activation}")
    rng = np.random.default_rng(seed)
    h, spreads = x, []
    for _ in range(depth):
        z = h @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        h = np.maximum(z, 0) if activation == "relu" else 0.5 * (1 + np.tanh(z / 2))
        spreads.append(float(np.std(h)))
    return spreads
