"""Uses scikit-learn, whose loss is a sum over rows."""

# /// answer
# cell = "ridge"
# ///
from sklearn.linear_model import LinearRegression, Ridge


def ridge(X, y, lam):
    if lam < 0:
        raise ValueError("lam must not be negative.")
    model = Ridge(alpha=len(X) * lam) if lam > 0 else LinearRegression()
    model.fit(X, y)
    return model.coef_, model.intercept_
