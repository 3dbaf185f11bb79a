"""Fits with one degree too many, mistaking the degree for the number of coefficients."""

# /// answer
# cell = "polynomial_errors"
# breaks = "A polynomial of degree $d$ has $d + 1$ coefficients"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    n_coef = degree + 1
    if len(x_train) < n_coef:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, n_coef)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
