"""Takes the longer side of X for n, so the penalty is too strong when there are more columns than rows."""

# /// answer
# cell = "ridge"
# breaks = "Mind the $1/n$."
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n = max(X.shape)
    x_mean, y_mean = np.mean(X, axis=0), np.mean(y)
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(X.shape[1])])
    c = np.append(y - y_mean, np.zeros(X.shape[1]))
    w = np.linalg.lstsq(A, c, rcond=None)[0]
    return w, y_mean - x_mean @ w
