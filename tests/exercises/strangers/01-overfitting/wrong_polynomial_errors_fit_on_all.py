"""Fits to training and fresh points together."""

# /// answer
# cell = "polynomial_errors"
# breaks = "fresh points that took no part in the fit"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(np.concatenate([x_train, x_fresh]), np.concatenate([y_train, y_fresh]), degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
