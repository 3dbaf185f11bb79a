"""Centres the caller's x arrays in place: they are changed afterwards, and integer arrays fail."""

# /// answer
# cell = "polynomial_errors"
# breaks = "with `x_train = [0, 1, 2]`"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    centre = x_train.mean()
    x_train -= centre
    x_fresh -= centre
    c = np.polyfit(x_train, y_train, degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
