"""Sorts the training x for a nicer curve, but not y along with it."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Fit a polynomial of the given degree to the training points"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    x_train = np.sort(x_train)
    c = np.polyfit(x_train, y_train, degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
