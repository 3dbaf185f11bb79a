"""Writes its residuals into arrays of the type of y."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "the training error should be"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    residuals, fresh_residuals = np.empty_like(y_train), np.empty_like(y_fresh)
    residuals[:] = y_train - polynomial(x_train)
    fresh_residuals[:] = y_fresh - polynomial(x_fresh)
    return float(np.mean(residuals**2)), float(np.mean(fresh_residuals**2))
