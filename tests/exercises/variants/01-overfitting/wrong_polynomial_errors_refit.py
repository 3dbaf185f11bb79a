"""Fits the fresh points anew before measuring them."""
# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "do not fit again"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    errors = []
    for x, y in ((x_train, y_train), (x_fresh, y_fresh)):
        polynomial = np.polynomial.Polynomial.fit(x, y, degree)
        errors.append(np.mean((y - polynomial(x)) ** 2))
    return tuple(errors)
