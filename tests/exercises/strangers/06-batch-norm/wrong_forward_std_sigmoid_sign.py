"""The sigmoid has the wrong sign in the exponent, which the spread of the first layer hides."""

# /// answer
# cell = "forward_std"
# breaks = "the activation `\"relu\"` or `\"sigmoid\"`."
# ///
def forward_std(depth, std, x, activation, seed):
    if activation == "relu":
        function = lambda z: np.maximum(z, 0)  # noqa: E731
    elif activation == "sigmoid":
        function = lambda z: 1 / (1 + np.exp(z))  # noqa: E731
    else:
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    h, spreads = x, []
    for _ in range(depth):
        h = function(h @ rng.normal(0, std, (x.shape[1], x.shape[1])))
        spreads.append(float(np.std(h)))
    return spreads
