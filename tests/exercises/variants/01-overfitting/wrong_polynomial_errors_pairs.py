"""Looks at as many fresh points as there are training points."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "on all fresh points"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    fresh = [(y - polynomial(x)) ** 2 for _, x, y in zip(x_train, x_fresh, y_fresh, strict=False)]
    return float(np.mean((y_train - polynomial(x_train)) ** 2)), float(np.mean(fresh))
