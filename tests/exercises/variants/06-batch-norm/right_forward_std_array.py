"""Fills an array; scales standard normal numbers."""

# /// answer
# cell = "forward_std"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    rng = np.random.default_rng(seed)
    n = x.shape[1]
    spreads = np.zeros(depth)
    for layer in range(depth):
        x = x @ (std * rng.standard_normal((n, n)))
        if activation == "relu":
            x = x * (x > 0)
        elif activation == "sigmoid":
            x = (1 + np.tanh(x / 2)) / 2
        else:
            raise ValueError("relu or sigmoid")
        spreads[layer] = x.std()
    return spreads
