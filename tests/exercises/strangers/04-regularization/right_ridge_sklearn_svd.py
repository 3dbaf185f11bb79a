"""Lets scikit-learn solve it: Ridge with n times the strength, or plain least squares without one."""

# /// answer
# cell = "ridge"
# ///
from sklearn.linear_model import LinearRegression, Ridge


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("negative strength")
    model = Ridge(alpha=float(len(X) * lam), solver="svd") if lam > 0 else LinearRegression()
    model.fit(np.array(X, dtype=float), np.array(y, dtype=float))
    return model.coef_.reshape(-1), float(model.intercept_)
