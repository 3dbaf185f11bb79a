"""Always adds a millionth to the strength to be safe, which shows for columns of small numbers."""

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
    gram = Xc.T @ Xc + n * (lam + 1e-6) * np.eye(d)
    w = np.linalg.solve(gram, Xc.T @ yc)
    return w, y_mean - x_mean @ w
