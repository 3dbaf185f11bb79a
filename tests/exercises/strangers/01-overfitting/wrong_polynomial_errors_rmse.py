"""Takes the root of the mean."""

# /// answer
# cell = "polynomial_errors"
# breaks = "the mean squared error"
# ///
import numpy as np


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    c = np.polyfit(x_train, y_train, degree)
    train = np.linalg.norm(y_train - np.polyval(c, x_train)) / np.sqrt(len(x_train))
    fresh = np.linalg.norm(y_fresh - np.polyval(c, x_fresh)) / np.sqrt(len(x_fresh))
    return float(train), float(fresh)
