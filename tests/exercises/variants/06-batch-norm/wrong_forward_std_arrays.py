"""Returns arrays without dimensions."""

# /// answer
# cell = "forward_std"
# points = 1
# message = "has numbers of the type ndarray"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    if activation not in ("relu", "sigmoid"):
        raise ValueError(f"activation must be 'relu' or 'sigmoid', not {activation!r}")
    rng = np.random.default_rng(seed)
    signal, spreads = x, []
    for _ in range(depth):
        sums = signal @ rng.normal(0, std, (x.shape[1], x.shape[1]))
        signal = np.maximum(sums, 0) if activation == "relu" else 1 / (1 + np.exp(-sums))
        spreads.append(np.array(np.std(signal)))
    return spreads
