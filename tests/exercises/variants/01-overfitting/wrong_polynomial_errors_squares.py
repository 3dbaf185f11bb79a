"""Returns the squares, not their mean."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "Each error is one number"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    return (y_train - polynomial(x_train)) ** 2, (y_fresh - polynomial(x_fresh)) ** 2
