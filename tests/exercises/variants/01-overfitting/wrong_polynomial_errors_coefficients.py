"""Takes the degree for the number of coefficients."""
# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "the training error should be"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    powers = np.arange(max(degree, 1))
    solution, *_ = np.linalg.lstsq(x_train[:, None] ** powers, y_train, rcond=None)
    train_error = np.mean((y_train - (x_train[:, None] ** powers) @ solution) ** 2)
    fresh_error = np.mean((y_fresh - (x_fresh[:, None] ** powers) @ solution) ** 2)
    return train_error, fresh_error
