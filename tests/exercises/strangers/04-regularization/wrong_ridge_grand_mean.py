"""Subtracts one mean of the whole matrix instead of the mean of each column."""

# /// answer
# cell = "ridge"
# breaks = "(So subtract the column means and the mean of `y` first, solve for `w`,"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.lstsq(Xc.T @ Xc + n * lam * np.eye(d), Xc.T @ yc, rcond=None)[0]
    b = y_mean - x_mean * w.sum()
    return w, b
