"""Refuses the sigmoid."""

# /// answer
# cell = "forward_std"
# points = 0
# message = "raised by forward_std("
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    if activation != "relu":
        raise ValueError(activation)
    rng = np.random.default_rng(seed)
    signal, spreads = x, []
    for _ in range(depth):
        signal = np.maximum(signal @ rng.normal(0, std, (x.shape[1], x.shape[1])), 0)
        spreads.append(float(np.std(signal)))
    return spreads
