"""Takes every other name for the sigmoid."""

# /// answer
# cell = "forward_std"
# points = 2
# message = "study another network"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    def apply(z):
        return np.maximum(z, 0) if activation == "relu" else 1 / (1 + np.exp(-z))

    rng = np.random.default_rng(seed)
    signal, spreads = x, []
    for _ in range(depth):
        weights = rng.normal(0, std, (x.shape[1], x.shape[1]))
        signal = apply(signal @ weights)
        spreads.append(float(signal.std()))
    return spreads
