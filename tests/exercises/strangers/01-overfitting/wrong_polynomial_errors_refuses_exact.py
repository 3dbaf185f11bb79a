"""Refuses exactly as many points as coefficients."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Raise `ValueError` if there are fewer training points than coefficients"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) <= degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
