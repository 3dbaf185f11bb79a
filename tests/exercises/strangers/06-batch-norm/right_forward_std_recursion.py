"""Recursion over the depth, with the generator handed on."""

# /// answer
# cell = "forward_std"
# ///
def forward_std(depth, std, x, activation, seed):
    rng = np.random.default_rng(seed)

    def layer(inputs):
        z = inputs @ rng.normal(0, std, (inputs.shape[1], inputs.shape[1]))
        if activation == "relu":
            return np.where(z > 0, z, 0.0)
        e = np.exp(-np.abs(z))
        return np.where(z >= 0, 1 / (1 + e), e / (1 + e))

    def go(inputs, left):
        if left == 0:
            return []
        outputs = layer(inputs)
        return [float(np.std(outputs)), *go(outputs, left - 1)]

    if activation in ("relu", "sigmoid"):
        return go(x, depth)
    raise ValueError(f"no such activation: {activation}")
