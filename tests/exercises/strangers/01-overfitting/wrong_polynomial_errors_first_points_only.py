"""Passes the polynomial through the first d + 1 points in place of a least-squares fit."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Fit a polynomial of the given degree to the training points by least squares"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    n = degree + 1
    if len(x_train) < n:
        raise ValueError("too few points")
    w = np.linalg.solve(np.vander(x_train[:n], n), y_train[:n])
    return (
        float(np.mean((y_train - np.polyval(w, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(w, x_fresh)) ** 2)),
    )
