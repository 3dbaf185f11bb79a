"""Fits to training and fresh points together."""
# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "to the training points and to no others"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    x, y = np.concatenate([x_train, x_fresh]), np.concatenate([y_train, y_fresh])
    coefficients = np.polyfit(x, y, degree)
    train_error = np.mean((np.polyval(coefficients, x_train) - y_train) ** 2)
    fresh_error = np.mean((np.polyval(coefficients, x_fresh) - y_fresh) ** 2)
    return train_error, fresh_error
