"""Cuts off singular values below a hundredth of the largest, so weak directions get no weight."""

# /// answer
# cell = "ridge"
# breaks = "`lam` = 0 the answer is least"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = np.linalg.pinv(Xc.T @ Xc + n * lam * np.eye(d), rcond=0.01) @ (Xc.T @ yc)
    return w, y_mean - x_mean @ w
