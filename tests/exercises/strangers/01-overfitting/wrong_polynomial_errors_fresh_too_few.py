"""Asks for enough fresh points as well."""

# /// answer
# cell = "polynomial_errors"
# breaks = "there may be more or fewer fresh points than training points"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if min(len(x_train), len(x_fresh)) < degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
