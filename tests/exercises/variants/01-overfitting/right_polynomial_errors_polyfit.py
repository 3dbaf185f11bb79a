"""Uses polyfit and polyval."""
# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if degree >= len(x_train):
        raise ValueError("too few points")
    coefficients = np.polyfit(x_train, y_train, degree)
    return tuple(
        np.mean((np.polyval(coefficients, x) - y) ** 2)
        for x, y in ((x_train, y_train), (x_fresh, y_fresh))
    )
