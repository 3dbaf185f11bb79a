"""Takes the dual form when there are more columns than rows, and forgets the factor n there."""

# /// answer
# cell = "ridge"
# breaks = "Mind the $1/n$."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    if lam == 0:
        w = np.linalg.pinv(Xc) @ yc
    elif d > n:
        w = Xc.T @ np.linalg.solve(Xc @ Xc.T + lam * np.eye(n), yc)
    else:
        w = np.linalg.solve(Xc.T @ Xc + n * lam * np.eye(d), Xc.T @ yc)
    return w, y_mean - x_mean @ w
