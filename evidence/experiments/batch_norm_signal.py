"""Ten layers of 100 units before training: how large are activations, and gradients on the way back?"""

import math

import numpy as np

SEEDS = 20
SETTINGS = {
    "sigmoid, 1": {"activation": "sigmoid", "std": "1"},
    "sigmoid, 0.01": {"activation": "sigmoid", "std": "0.01"},
    "sigmoid, 0.05": {"activation": "sigmoid", "std": "0.05"},
    "sigmoid, Glorot": {"activation": "sigmoid", "std": "Glorot"},
    "sigmoid, He": {"activation": "sigmoid", "std": "He"},
    "sigmoid, 4 Glorot": {"activation": "sigmoid", "std": "4 Glorot"},
    "sigmoid, Glorot, batch norm": {"activation": "sigmoid", "std": "Glorot", "batch_norm": True},
    "tanh, Glorot": {"activation": "tanh", "std": "Glorot"},
    "ReLU, 1": {"activation": "ReLU", "std": "1"},
    "ReLU, 0.01": {"activation": "ReLU", "std": "0.01"},
    "ReLU, 0.05": {"activation": "ReLU", "std": "0.05"},
    "ReLU, Glorot": {"activation": "ReLU", "std": "Glorot"},
    "ReLU, He": {"activation": "ReLU", "std": "He"},
    "ReLU, He, uniform": {"activation": "ReLU", "std": "He", "uniform": True},
    "ReLU, 0.01, batch norm": {"activation": "ReLU", "std": "0.01", "batch_norm": True},
    "ReLU, He, batch norm": {"activation": "ReLU", "std": "He", "batch_norm": True},
}
ROWS, WIDTH, DEPTH, EPSILON = 300, 100, 10, 1e-3


def run(seed, activation, std, batch_norm=False, uniform=False):
    """Return sizes by layer, and how they change from one end of the network to the other.

    Inputs are standard normal; a normal gradient arrives at each output. ``signal`` and ``gradient`` are root
    mean squares by layer, of the activations and of the gradient on the weights; ``spread`` is how far the
    activations of different rows lie apart, as a standard deviation. ``signal_decades`` and
    ``spread_decades`` are common logarithms of the last layer's over the first's, ``gradient_decades`` of the
    first's over the last's. ``saturated`` is the share of the last activations within 0.01 of 0 or 1.
    """
    rng = np.random.default_rng(seed)
    values = {"1": 1.0, "0.01": 0.01, "0.05": 0.05}
    glorot, he = math.sqrt(2 / (WIDTH + WIDTH)), math.sqrt(2 / WIDTH)
    scale = (values | {"Glorot": glorot, "4 Glorot": 4 * glorot, "He": he})[std]
    layer, kept = rng.normal(size=(ROWS, WIDTH)), []
    for _ in range(DEPTH):
        draw = rng.uniform(-math.sqrt(3), math.sqrt(3), (WIDTH, WIDTH)) if uniform else None
        weights = scale * (rng.normal(size=(WIDTH, WIDTH)) if draw is None else draw)
        sums, root = layer @ weights, np.ones(WIDTH)
        if batch_norm:
            root = np.sqrt(sums.var(axis=0) + EPSILON)
            sums = (sums - sums.mean(axis=0)) / root
        output, slope = activate(sums, activation)
        kept.append((layer, weights, sums, root, slope))
        layer = output
    outputs = [inputs for inputs, *_ in kept[1:]] + [layer]
    signal = [rms(output) for output in outputs]
    spread = [rms(output - output.mean(axis=0)) for output in outputs]
    gradient, back = [], rng.normal(size=(ROWS, WIDTH)) / ROWS
    for inputs, weights, sums, root, slope in reversed(kept):
        back = back * slope
        if batch_norm:
            back = (back - back.mean(axis=0) - sums * (back * sums).mean(axis=0)) / root
        gradient.insert(0, rms(inputs.T @ back))
        back = back @ weights.T
    return {
        "signal": signal,
        "spread": spread,
        "gradient": gradient,
        "signal_decades": math.log10(signal[-1] / signal[0]),
        "spread_decades": math.log10(spread[-1] / spread[0]),
        "gradient_decades": math.log10(gradient[0] / gradient[-1]),
        "saturated": float(np.mean(np.abs(layer - 0.5) > 0.49)) if activation == "sigmoid" else 0.0,
    }


def activate(sums, activation):
    """Return the activations and their derivatives."""
    if activation == "sigmoid":
        output = 0.5 * (1 + np.tanh(sums / 2))
        return output, output * (1 - output)
    if activation == "tanh":
        return np.tanh(sums), 1 - np.tanh(sums) ** 2
    return np.maximum(sums, 0), (sums > 0).astype(float)


def rms(array):
    """Return the root of the mean square."""
    return float(np.sqrt(np.mean(array**2)))
