"""Keeps the decomposition of X by its shape, so other data of the same shape gets the old one."""

# /// answer
# cell = "ridge"
# breaks = "Ridge regression fits $\\hat y = Xw + b$ by minimizing"
# ///
_decompositions = {}


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    x_mean, y_mean = X.mean(axis=0), y.mean()
    if X.shape not in _decompositions:
        _decompositions[X.shape] = np.linalg.svd(X - x_mean, full_matrices=False)
    U, s, Vt = _decompositions[X.shape]
    keep = s > 1e-12 * s.max()
    shrink = s[keep] / (s[keep] ** 2 + len(X) * lam)
    w = Vt[keep].T @ (shrink * (U[:, keep].T @ (y - y_mean)))
    return w, y_mean - x_mean @ w
