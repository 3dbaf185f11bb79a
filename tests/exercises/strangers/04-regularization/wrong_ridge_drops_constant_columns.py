"""Leaves constant columns out and returns a weight only for the other ones."""

# /// answer
# cell = "ridge"
# breaks = "Return the pair `(w, b)`: `w` of shape (d,), `b` a number."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    X = X[:, X.std(axis=0) > 0]
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y - y_mean, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
