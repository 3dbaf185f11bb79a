"""Fits a second polynomial to the fresh points when there are enough of them."""

# /// answer
# cell = "polynomial_errors"
# breaks = "fresh points that took no part in the fit"
# ///
import numpy as np


def fit_error(x, y, degree):
    c = np.polyfit(x, y, degree)
    return float(np.mean((y - np.polyval(c, x)) ** 2)), c


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    train_error, c = fit_error(x_train, y_train, degree)
    if len(x_fresh) > degree + 1:
        fresh_error, _ = fit_error(x_fresh, y_fresh, degree)
    else:
        fresh_error = float(np.mean((y_fresh - np.polyval(c, x_fresh)) ** 2))
    return train_error, fresh_error
