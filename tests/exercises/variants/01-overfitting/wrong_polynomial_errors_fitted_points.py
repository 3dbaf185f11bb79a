"""Measures both errors on the fitted points."""
# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "learning from memorizing"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    error = np.mean((y_train - polynomial(x_train)) ** 2)
    return error, error
