"""Raises an error when there are more columns than rows, even with a penalty."""

# /// answer
# cell = "ridge"
# breaks = "The penalty also makes it solvable when $d > n$."
# ///
def ridge(X, y, lam):
    n, d = X.shape
    if lam < 0 or d > n:
        raise ValueError("cannot be solved")
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y - y_mean, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
