"""Writes the centered columns into an array of X's own type, which cuts them off when X holds integers."""

# /// answer
# cell = "ridge"
# breaks = "(So subtract the column means and the mean of `y` first, solve for `w`,"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam is negative")
    n, d = X.shape
    x_mean, y_mean = X.mean(axis=0), y.mean()
    Xc = np.empty_like(X)
    for j in range(d):
        Xc[:, j] = X[:, j] - x_mean[j]
    A = np.vstack([Xc, np.sqrt(n * lam) * np.eye(d)])
    w = np.linalg.lstsq(A, np.append(y - y_mean, np.zeros(d)), rcond=None)[0]
    return w, y_mean - x_mean @ w
