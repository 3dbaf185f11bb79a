"""Sorts the x of the training points, and not their y."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "each y with its own x"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    x_train = np.sort(x_train)
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    train_error = np.mean((y_train - polynomial(x_train)) ** 2)
    fresh_error = np.mean((y_fresh - polynomial(x_fresh)) ** 2)
    return train_error, fresh_error
