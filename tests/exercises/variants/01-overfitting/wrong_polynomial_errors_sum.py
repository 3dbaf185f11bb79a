"""Sums the squares instead of averaging them."""
# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "the sum of the squares"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    train_error = np.sum((y_train - polynomial(x_train)) ** 2)
    fresh_error = np.sum((y_fresh - polynomial(x_fresh)) ** 2)
    return train_error, fresh_error
