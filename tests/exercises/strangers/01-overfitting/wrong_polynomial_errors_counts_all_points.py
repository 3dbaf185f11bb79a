"""Counts the fresh points too when it looks for enough points."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Raise `ValueError` if there are fewer training points than coefficients"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) + len(x_fresh) < degree + 1:
        raise ValueError("too few points")
    w = np.linalg.lstsq(np.vander(x_train, degree + 1), y_train, rcond=None)[0]
    return (
        float(np.mean((y_train - np.polyval(w, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(w, x_fresh)) ** 2)),
    )
