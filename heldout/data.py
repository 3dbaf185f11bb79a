"""The data sets that the concept pages share with the labs."""

import numpy as np
from sklearn.datasets import load_digits


def noisy_digits(seed, train_size=300, noise=0.2):
    """Return noisy training data, clean validation data and clean test data."""
    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype("float32")
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(x))
    train, validation, test = np.split(order, [train_size, train_size + 400])
    y_train = y[train].copy()
    wrong = rng.choice(train_size, int(noise * train_size), replace=False)
    y_train[wrong] = (y_train[wrong] + rng.integers(1, 10, len(wrong))) % 10
    return (
        (x[train], y_train),
        (x[validation], y[validation]),
        (x[test], y[test]),
    )
