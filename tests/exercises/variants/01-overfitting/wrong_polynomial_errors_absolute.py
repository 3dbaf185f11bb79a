"""Takes the mean absolute error."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "mean absolute errors"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    train_error = np.mean(np.abs(y_train - polynomial(x_train)))
    fresh_error = np.mean(np.abs(y_fresh - polynomial(x_fresh)))
    return train_error, fresh_error
