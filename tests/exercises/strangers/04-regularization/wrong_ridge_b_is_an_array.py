"""Keeps y as a column and returns the intercept as an array of shape (1,)."""

# /// answer
# cell = "ridge"
# breaks = "Return the pair `(w, b)`: `w` of shape (d,), `b` a number."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    t = np.reshape(y, (n, 1))
    x_mean, t_mean = X.mean(axis=0), t.mean(axis=0)
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.vstack([t - t_mean, np.zeros((d, 1))]), rcond=None)[0][:, 0]
    b = t_mean - x_mean @ w
    return w, b
