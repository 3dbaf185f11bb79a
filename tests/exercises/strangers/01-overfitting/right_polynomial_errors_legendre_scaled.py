"""Legendre polynomials on an interval scaled to the training points: the same polynomials in another basis."""

# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np
from numpy.polynomial import legendre


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    n = np.size(x_train)
    if n <= degree:
        raise ValueError("not enough training points")
    centre = np.mean(x_train)
    width = np.max(np.abs(x_train - centre))
    if width == 0:
        width = 1.0
    c = legendre.legfit((x_train - centre) / width, y_train, degree)
    predict = lambda x: legendre.legval((x - centre) / width, c)  # noqa: E731
    return (
        float(np.square(y_train - predict(x_train)).mean()),
        float(np.square(y_fresh - predict(x_fresh)).mean()),
    )
