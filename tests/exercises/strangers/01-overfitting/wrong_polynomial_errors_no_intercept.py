"""Leaves out the constant term."""

# /// answer
# cell = "polynomial_errors"
# breaks = "A polynomial of degree $d$ has $d + 1$ coefficients"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")

    def features(x):
        return np.stack([x**p for p in range(1, degree + 1)], axis=1)

    w = np.linalg.lstsq(features(x_train), y_train, rcond=None)[0]
    return (
        float(np.mean((y_train - features(x_train) @ w) ** 2)),
        float(np.mean((y_fresh - features(x_fresh) @ w) ** 2)),
    )
