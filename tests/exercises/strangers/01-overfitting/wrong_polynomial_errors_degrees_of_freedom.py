"""Divides the training error by the degrees of freedom left, not by n."""

# /// answer
# cell = "polynomial_errors"
# breaks = "each time by the mean squared error"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    n = len(x_train)
    if n < degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, degree)
    residual = y_train - np.polyval(c, x_train)
    train_error = np.sum(residual**2) / max(n - degree - 1, 1)
    fresh_error = np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)
    return float(train_error), float(fresh_error)
