"""Subtracts the means in place, so the caller's arrays are centered afterwards."""

# /// answer
# cell = "ridge"
# breaks = "Leave `X` and `y` as they are."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    X -= x_mean
    y -= y_mean
    A = np.vstack([X, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
