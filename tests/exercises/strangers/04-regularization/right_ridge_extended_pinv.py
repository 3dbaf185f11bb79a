"""A class that multiplies y with the pseudoinverse of the centered and extended matrix."""

# /// answer
# cell = "ridge"
# ///
class _Ridge:
    def __init__(self, lam):
        if not lam >= 0:
            raise ValueError("lam has to be at least 0")
        self.lam = lam

    def solve(self, X, y):
        n, d = X.shape
        extended = np.concatenate([X - X.mean(axis=0), np.eye(d) * (n * self.lam) ** 0.5])
        inverse = np.linalg.pinv(extended, rcond=(n + d) * np.finfo(float).eps)
        w = inverse[:, :n] @ (y - y.mean())
        return w, np.mean(y) - np.mean(X, axis=0) @ w


def ridge(X, y, lam):
    return _Ridge(lam).solve(np.array(X, dtype=float), np.array(y, dtype=float))
