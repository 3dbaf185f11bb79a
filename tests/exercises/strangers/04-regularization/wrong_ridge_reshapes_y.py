"""Sets the shape of y to a column in place, so the caller's y has another shape afterwards."""

# /// answer
# cell = "ridge"
# breaks = "Leave `X` and `y` as they are."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    y.shape = (n, 1)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    c = np.vstack([y - y_mean, np.zeros((d, 1))])
    w = np.linalg.lstsq(A, c, rcond=None)[0].ravel()
    return w, y_mean - x_mean @ w
