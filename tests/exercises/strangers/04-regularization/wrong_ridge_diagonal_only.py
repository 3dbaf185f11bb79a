"""Solves for each column on its own, as if the columns were uncorrelated."""

# /// answer
# cell = "ridge"
# breaks = "Ridge regression fits $\\hat y = Xw + b$ by minimizing"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n = len(X)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    w = (Xc * yc[:, None]).sum(axis=0) / ((Xc**2).sum(axis=0) + n * lam)
    return w, y_mean - x_mean @ w
