"""Uses at most as many fresh points as there are training points."""

# /// answer
# cell = "polynomial_errors"
# breaks = "there may be more or fewer fresh points than training points"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    n = len(x_train)
    if n < degree + 1:
        raise ValueError("too few points")
    p = np.poly1d(np.polyfit(x_train, y_train, degree))
    train_error = fresh_error = 0.0
    for i in range(n):
        train_error += (y_train[i] - p(x_train[i])) ** 2 / n
        if i < len(x_fresh):
            fresh_error += (y_fresh[i] - p(x_fresh[i])) ** 2 / min(n, len(x_fresh))
    return float(train_error), float(fresh_error)
