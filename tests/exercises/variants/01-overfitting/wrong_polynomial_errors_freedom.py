"""Divides by the degrees of freedom."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "the degrees of freedom"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    squares = np.sum((y_train - polynomial(x_train)) ** 2)
    train_error = squares / max(len(x_train) - degree - 1, 1)
    fresh_error = np.mean((y_fresh - polynomial(x_fresh)) ** 2)
    return train_error, fresh_error
