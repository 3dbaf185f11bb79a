"""Appends the penalty as d further rows with the target 0, and solves ordinary least squares."""

# /// answer
# cell = "ridge"
# ///
def ridge(X, y, lam):
    if lam < 0:
        raise ValueError(f"A strength below 0: {lam}")
    rows, columns = np.shape(X)
    center, middle = np.mean(X, axis=0), np.mean(y)
    A = np.vstack([X - center, np.sqrt(rows * lam) * np.eye(columns)])
    c = np.concatenate([y - middle, np.zeros(columns)])
    w, *_ = np.linalg.lstsq(A, c, rcond=None)
    return w, middle - np.dot(center, w)
