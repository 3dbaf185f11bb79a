"""A slightly regularized fit, so that even a fit through every point leaves an error."""

# /// answer
# cell = "polynomial_errors"
# breaks = "by least squares"
# ///
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures


def polynomial_errors(degree, x_train, y_train, x_fresh, y_fresh):
    if len(x_train) < degree + 1:
        raise ValueError("too few points")
    model = make_pipeline(PolynomialFeatures(degree), Ridge(alpha=1e-6))
    model.fit(x_train[:, None], y_train)
    return (
        float(mean_squared_error(y_train, model.predict(x_train[:, None]))),
        float(mean_squared_error(y_fresh, model.predict(x_fresh[:, None]))),
    )
