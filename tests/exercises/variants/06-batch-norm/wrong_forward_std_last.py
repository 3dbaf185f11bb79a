"""Returns the last layer's spread only."""

# /// answer
# cell = "forward_std"
# points = 1
# message = "Return one number a layer"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    functions = {"relu": lambda z: np.maximum(z, 0), "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
    if activation not in functions:
        raise ValueError("activation must be 'relu' or 'sigmoid'")
    rng = np.random.default_rng(seed)
    signal, spreads = x, []
    for _ in range(depth):
        weights = rng.normal(0, std, (x.shape[1], x.shape[1]))
        signal = functions[activation](signal @ weights)
        spreads.append(float(signal.std()))
    return spreads[-1]
