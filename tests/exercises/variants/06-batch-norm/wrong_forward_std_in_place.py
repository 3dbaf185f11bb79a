"""Overwrites the batch."""

# /// answer
# cell = "forward_std"
# points = 1
# message = "forward_std changed x"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"activation must be 'relu' or 'sigmoid', not {activation!r}")
    rng = np.random.default_rng(seed)
    x_type = x.dtype
    signal, spreads = x, []
    for _ in range(depth):
        sums = signal @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        signal = np.maximum(sums, 0) if activation == "relu" else 1 / (1 + np.exp(-sums))
        x[:] = signal.astype(x_type)
        spreads.append(float(np.std(signal)))
    return spreads
