"""Divides the fresh squares by the number of training points when there are more fresh ones."""

# /// answer
# cell = "polynomial_errors"
# breaks = "each time by the mean squared error"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, degree)
    train = np.sum((y_train - np.polyval(c, x_train)) ** 2) / len(x_train)
    fresh = np.sum((y_fresh - np.polyval(c, x_fresh)) ** 2) / min(len(x_train), len(x_fresh))
    return float(train), float(fresh)
