"""Solves the system of the smaller size, d by d or n by n; without penalty it takes scipy's least squares."""

# /// answer
# cell = "ridge"
# ///
import scipy.linalg


def ridge(X: np.ndarray, y: np.ndarray, lam: float) -> tuple[np.ndarray, float]:
    """Return weights and intercept that minimize mean squared error + lam * sum of squared weights."""
    if lam < 0:
        raise ValueError("The strength lam is negative.")
    n, d = X.shape
    x_bar = X.sum(axis=0) / n
    y_bar = y.sum() / n
    Z, t = X - x_bar, y - y_bar
    if lam == 0:
        w = scipy.linalg.lstsq(Z, t)[0]
    elif d <= n:
        w = scipy.linalg.solve(Z.T @ Z + n * lam * np.identity(d), Z.T @ t, assume_a="sym")
    else:
        w = Z.T @ scipy.linalg.solve(Z @ Z.T + n * lam * np.identity(n), t, assume_a="sym")
    b = y_bar - sum(w_j * x_j for w_j, x_j in zip(w, x_bar, strict=True))
    return w, float(b)
