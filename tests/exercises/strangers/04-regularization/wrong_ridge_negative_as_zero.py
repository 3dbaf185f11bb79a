"""Treats a negative strength as no penalty."""

# /// answer
# cell = "ridge"
# breaks = "squares; raise `ValueError` for a negative `lam`."
# ///
def ridge(X, y, lam):
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc, yc = X - x_mean, y - y_mean
    if lam <= 0:
        w = np.linalg.lstsq(Xc, yc, rcond=None)[0]
    else:
        w = np.linalg.solve(Xc.T @ Xc + n * lam * np.eye(d), Xc.T @ yc)
    return w, y_mean - x_mean @ w
