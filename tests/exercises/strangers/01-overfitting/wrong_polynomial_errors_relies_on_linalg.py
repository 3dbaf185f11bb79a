"""Trusts least squares to complain about too few points, which it does not."""

# /// answer
# cell = "polynomial_errors"
# breaks = "Raise `ValueError` if there are fewer training points than coefficients"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    try:
        w = np.linalg.lstsq(np.vander(x_train, degree + 1), y_train, rcond=None)[0]
    except np.linalg.LinAlgError as error:
        raise ValueError("no unique polynomial") from error
    return (
        float(np.mean((y_train - np.polyval(w, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(w, x_fresh)) ** 2)),
    )
