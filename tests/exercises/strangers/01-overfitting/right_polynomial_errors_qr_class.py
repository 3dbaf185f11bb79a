"""A small estimator class that solves by QR, and evaluates by Horner's scheme in plain Python."""

# /// answer
# cell = "polynomial_errors"
# ///
import numpy as np


class Poly:
    def __init__(self, degree):
        self.degree = degree

    def fit(self, x, y):
        if len(x) <= self.degree:
            raise ValueError("underdetermined")
        q, r = np.linalg.qr(np.vander(np.asarray(x, dtype=float), self.degree + 1))
        self.w = np.linalg.solve(r, q.T @ np.asarray(y, dtype=float)).tolist()
        return self

    def __call__(self, x):
        out = 0.0
        for w in self.w:
            out = out * x + w
        return out

    def error(self, x, y):
        squares = [(float(b) - self(float(a))) ** 2 for a, b in zip(x, y)]
        return sum(squares) / len(squares)


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    model = Poly(degree).fit(x_train, y_train)
    return model.error(x_train, y_train), model.error(x_fresh, y_fresh)
