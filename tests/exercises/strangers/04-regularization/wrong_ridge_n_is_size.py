"""Takes the number of entries of X for n, which is n only for one column."""

# /// answer
# cell = "ridge"
# breaks = "Mind the $1/n$."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n = X.size
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.solve(Xc.T @ Xc + n * lam * np.eye(X.shape[1]), Xc.T @ yc)
    return w, y_mean - x_mean @ w
