"""An unknown activation raises the dictionary's KeyError."""

# /// answer
# cell = "forward_std"
# breaks = "Raise `ValueError` for an activation that is neither of the two."
# ///
def forward_std(depth, std, x, activation, seed):
    act = {"relu": lambda z: np.maximum(z, 0), "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2))}[activation]
    rng = np.random.default_rng(seed)
    spreads = []
    for _ in range(depth):
        x = act(x @ rng.normal(0, std, (x.shape[1], x.shape[1])))
        spreads.append(float(x.std()))
    return spreads
