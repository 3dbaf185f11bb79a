"""Descends along the gradient with a fixed rate, which diverges for large columns."""

# /// answer
# cell = "ridge"
# breaks = "exactly, by linear algebra, not by iterating."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.zeros(d)
    for _ in range(2000):
        slope = 2 / n * Xc.T @ (Xc @ w - yc) + 2 * lam * w
        w = w - 0.1 * slope
    return w, y_mean - x_mean @ w
