"""np.polyfit and np.polyval."""

# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few training points")
    coefficients = np.polyfit(x_train, y_train, degree)

    def mse(x, y):
        return float(np.mean((y - np.polyval(coefficients, x)) ** 2))

    return mse(x_train, y_train), mse(x_fresh, y_fresh)
