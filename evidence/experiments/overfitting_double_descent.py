"""Random ReLU features on the noisy digits, output layer by least squares: the error as N grows."""

import numpy as np

from heldout.data import noisy_digits

SEEDS = 20
SETTINGS = {
    "10": {"size": 10},
    "20": {"size": 20},
    "40": {"size": 40},
    "60": {"size": 60},
    "100": {"size": 100},
    "150": {"size": 150},
    "200": {"size": 200},
    "250": {"size": 250},
    "300": {"size": 300},
    "325": {"size": 325},
    "350": {"size": 350},
    "400": {"size": 400},
    "500": {"size": 500},
    "700": {"size": 700},
    "1,000": {"size": 1000},
    "2,000": {"size": 2000},
    "4,000": {"size": 4000},
}


def run(seed, size):
    """Fit the smallest weights of least squares; the features of a seed contain those of a smaller size.

    ``weights`` is the decimal logarithm of their length, ``fits`` whether all training labels are given back,
    ``idle`` how many features are 0 for every training image.
    """
    (x, y), (x_val, y_val), (x_test, y_test) = noisy_digits(seed)
    hidden = np.random.default_rng(seed).normal(size=(64, 4000))[:, :size] / 8
    features = np.maximum(x @ hidden, 0)
    output = np.linalg.pinv(features) @ np.eye(10)[y]

    def error(x, y):
        return np.mean((np.maximum(x @ hidden, 0) @ output).argmax(axis=1) != y)

    train_error = error(x, y)
    return {
        "train_error": train_error,
        "val_error": error(x_val, y_val),
        "test_error": error(x_test, y_test),
        "weights": np.log10(np.linalg.norm(output)),
        "fits": float(train_error == 0),
        "idle": np.sum(~features.any(axis=0)),
    }
