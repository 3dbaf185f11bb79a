"""Draws the weights of all layers in one call, and writes the sigmoid as a tanh."""

# /// answer
# cell = "forward_std"
# ///
def forward_std(depth, std, x, activation, seed):
    """Return the standard deviation of the activations after each of ``depth`` random layers."""
    functions = {"relu": lambda z: z * (z > 0), "sigmoid": lambda z: 0.5 + 0.5 * np.tanh(0.5 * z)}
    try:
        function = functions[activation]
    except (KeyError, TypeError):
        raise ValueError(f"activation has to be relu or sigmoid, not {activation!r}") from None
    n = np.shape(x)[1]
    stack = std * np.random.default_rng(seed).standard_normal((depth, n, n))
    h, result = np.array(x, dtype=float), []
    for weights in stack:
        h = function(h @ weights)
        result.append(h.std())
    return result
