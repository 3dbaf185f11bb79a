"""np.poly1d, integers made floats first."""

# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    """Return the mean squared errors on training and on fresh points of a least-squares polynomial."""
    x_train, y_train, x_fresh, y_fresh = (
        np.array(a, dtype=np.float64).ravel() for a in (x_train, y_train, x_fresh, y_fresh)
    )
    if x_train.size - degree < 1:
        raise ValueError(f"degree {degree} needs {degree + 1} points, not {x_train.size}")
    p = np.poly1d(np.polyfit(x_train, y_train, deg=degree))
    train_error = float(np.average((p(x_train) - y_train) ** 2))
    fresh_error = float(np.average((p(x_fresh) - y_fresh) ** 2))
    return (train_error, fresh_error)
