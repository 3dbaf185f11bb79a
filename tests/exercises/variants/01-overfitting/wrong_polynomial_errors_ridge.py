"""Fits with a small penalty."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "without any penalty"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    powers = np.arange(degree + 1)
    features = x_train[:, None] ** powers
    gram = features.T @ features + 1e-6 * np.eye(degree + 1)
    solution = np.linalg.solve(gram, features.T @ y_train)
    train_error = np.mean((y_train - features @ solution) ** 2)
    fresh_error = np.mean((y_fresh - (x_fresh[:, None] ** powers) @ solution) ** 2)
    return train_error, fresh_error
