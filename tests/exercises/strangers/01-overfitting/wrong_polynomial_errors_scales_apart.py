"""Standardizes the fresh points with their own mean and deviation."""

# /// answer
# cell = "polynomial_errors"
# breaks = "measure it on the training points and on fresh points"
# ///
import numpy as np


def standardize(x):
    return (x - x.mean()) / (x.std() + 1e-12)


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    x_train, x_fresh = standardize(x_train), standardize(x_fresh)
    c = np.polyfit(x_train, y_train, degree)
    return (
        float(np.mean((y_train - np.polyval(c, x_train)) ** 2)),
        float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2)),
    )
