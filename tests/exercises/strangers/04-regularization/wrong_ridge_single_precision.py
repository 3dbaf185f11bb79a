"""Casts to float32 before it centers, which loses the small differences of data far from the origin."""

# /// answer
# cell = "ridge"
# breaks = "exactly, by linear algebra, not by iterating."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    X, y = X.astype("float32"), y.astype("float32")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y - y_mean, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
