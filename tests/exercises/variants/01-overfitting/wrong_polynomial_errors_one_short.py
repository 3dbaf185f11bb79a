"""Lets one point too few pass."""

# /// answer
# cell = "polynomial_errors"
# points = 2
# message = "many polynomials fit perfectly"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree:
        raise ValueError("too few points")
    powers = np.arange(degree + 1)
    solution, *_ = np.linalg.lstsq(x_train[:, None] ** powers, y_train, rcond=None)
    train_error = np.mean((y_train - (x_train[:, None] ** powers) @ solution) ** 2)
    fresh_error = np.mean((y_fresh - (x_fresh[:, None] ** powers) @ solution) ** 2)
    return train_error, fresh_error
