"""Counts the input as a layer."""

# /// answer
# cell = "forward_std"
# points = 1
# message = "the input is no layer"
# ///
import numpy as np


def forward_std(depth, std, x, activation, seed):
    functions = {"relu": lambda z: np.maximum(z, 0), "sigmoid": lambda z: 1 / (1 + np.exp(-z))}
    if activation not in functions:
        raise ValueError("activation must be 'relu' or 'sigmoid'")
    rng = np.random.default_rng(seed)
    signal, spreads = x, [float(x.std())]
    for _ in range(depth):
        weights = rng.normal(0, std, (x.shape[1], x.shape[1]))
        signal = functions[activation](signal @ weights)
        spreads.append(float(signal.std()))
    return spreads
