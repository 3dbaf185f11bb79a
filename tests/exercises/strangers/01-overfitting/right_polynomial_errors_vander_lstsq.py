"""Vandermonde matrix and np.linalg.lstsq."""

# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    x_train, y_train = np.asarray(x_train, float), np.asarray(y_train, float)
    x_fresh, y_fresh = np.asarray(x_fresh, float), np.asarray(y_fresh, float)
    count = degree + 1
    if x_train.shape[0] < count:
        raise ValueError(f"{count} coefficients need at least {count} points")
    w, *_ = np.linalg.lstsq(np.vander(x_train, count), y_train, rcond=None)
    errors = []
    for x, y in ((x_train, y_train), (x_fresh, y_fresh)):
        r = y - np.vander(x, count) @ w
        errors.append(float(r @ r / len(r)))
    return tuple(errors)
