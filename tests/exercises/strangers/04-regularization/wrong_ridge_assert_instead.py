"""Guards against a negative strength with an assertion."""

# /// answer
# cell = "ridge"
# breaks = "squares; raise `ValueError` for a negative `lam`."
# ///
def ridge(X, y, lam):
    assert lam >= 0, "lam must not be negative"
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    A = np.vstack([X - x_mean, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y - y_mean, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
