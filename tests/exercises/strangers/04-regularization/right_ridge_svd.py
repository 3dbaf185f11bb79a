"""Filters the singular values of the centered matrix, and skips those that are zero."""

# /// answer
# cell = "ridge"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative")
    X = np.asarray(X, dtype=float)
    y = np.asarray(y, dtype=float)
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    U, s, Vt = np.linalg.svd(X - x_mean, full_matrices=False)
    keep = s > s.max(initial=0.0) * max(n, d) * np.finfo(float).eps
    U, s, Vt = U[:, keep], s[keep], Vt[keep]
    w = Vt.T @ (s / (s**2 + n * lam) * (U.T @ (y - y_mean)))
    return w, float(y_mean - x_mean @ w)
