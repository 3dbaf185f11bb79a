"""Centers the arrays that it was given."""

# /// answer
# cell = "polynomial_errors"
# points = 1
# message = "changed one of its arrays"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    center = np.mean(x_train)
    np.subtract(x_train, center, out=x_train, casting="unsafe")
    np.subtract(x_fresh, center, out=x_fresh, casting="unsafe")
    polynomial = np.polynomial.Polynomial.fit(x_train, y_train, degree)
    train_error = np.mean((y_train - polynomial(x_train)) ** 2)
    fresh_error = np.mean((y_fresh - polynomial(x_fresh)) ** 2)
    return train_error, fresh_error
